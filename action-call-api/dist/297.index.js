export const id = 297;
export const ids = [297];
export const modules = {

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBody: () => (/* binding */ readBody)
});

// EXTERNAL MODULE: ./.build/action-call-api/shaken/shared/action/log/errors.js
var errors = __webpack_require__(361);
;// CONCATENATED MODULE: ./.build/action-call-api/shaken/shared/action/files/documents/value-places.js
// .build/action-call-api/compiled/shared/action/files/documents/value-places.js
/** The place of a member or an element. */
function partOf({ parts }, step) {
	const name = String(step);
	return parts instanceof Map ? parts.get(name) : parts?.[Number(name)];
}
/**
* Finds all values in JSON text in one pass.
*
* @param text text that JSON.parse accepts, nested no deeper than the call stack allows
*/
function placesInJson(text, onDuplicateKey) {
	let index = 0;
	let count = 0;
	const skipSpace = () => {
		while (" \n\r	".includes(text[index] ?? "x")) index += 1;
	};
	const skipString = () => {
		do
			index = text.indexOf("\"", index + 1);
		while (isEscaped(text, index));
		index += 1;
	};
	const skipWord = () => {
		while (index < text.length && !",]} \n\r	".includes(text[index] ?? "")) index += 1;
	};
	/** Skips a comma or the closing bracket; false at the bracket. */
	const isFollowed = () => {
		skipSpace();
		index += 1;
		return text[index - 1] === ",";
	};
	const readMembers = () => {
		const parts = /* @__PURE__ */ new Map();
		do {
			skipSpace();
			const offset = index;
			skipString();
			const key = JSON.parse(text.slice(offset, index));
			skipSpace();
			index += 1;
			if (parts.has(String(key))) onDuplicateKey(offset);
			parts.set(String(key), {
				offset,
				parts: readValue().parts
			});
		} while (isFollowed());
		return parts;
	};
	const readElements = () => {
		const parts = [];
		do
			parts.push(readValue());
		while (isFollowed());
		return parts;
	};
	const readParts = (open) => {
		index += 1;
		skipSpace();
		if (text[index] !== "}" && text[index] !== "]") return open === "{" ? readMembers() : readElements();
		index += 1;
		return [];
	};
	const readValue = () => {
		count += 1;
		skipSpace();
		const offset = index;
		const open = text[index];
		if (open === "{" || open === "[") return {
			offset,
			parts: readParts(open)
		};
		if (open === "\"") skipString();
		else skipWord();
		return {
			offset,
			parts: void 0
		};
	};
	return {
		root: readValue(),
		count
	};
}
function isEscaped(text, index) {
	let first = index;
	while (text[first - 1] === "\\") first -= 1;
	return (index - first) % 2 === 1;
}


// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./.build/action-call-api/shaken/shared/action/files/documents/documents.js




// .build/action-call-api/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const maxDepth = 100;
/**
* Decodes bytes as UTF-8. Drops a byte order mark.
*
* @throws DocumentError for any other encoding, with the line of the first byte that is not UTF-8
*/
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new DocumentError("is UTF-16 text: save it as UTF-8", { line: 1 });
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	if ((0,external_node_buffer_.isUtf8)(bytes)) return text.startsWith("﻿") ? text.slice(1) : text;
	const valid = text.split("�", 1)[0] ?? "";
	throw new DocumentError("is not UTF-8 text", { line: lineAt(valid, valid.length) });
}
/** Parses strict JSON. @throws DocumentError with the line, including for a duplicate key in an object */
function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw jsonError(text, error instanceof Error ? error.message : "");
	}
	checkDepth(value);
	const places = () => placesInJson(text, (offset) => refuseDuplicate(lineAt(text, offset)));
	return {
		value,
		lineOf: lineFinder(text, 1, places)
	};
}
/** Approximate memory of one place. */
const placeBytes = 150;
/** The lines of the last text with many values. They take many times the memory of the text, so only one is kept. */
let lastLines;
/**
* Finds lines. For a large text with few values, such as a config with a long SOP, only the places of the values are kept.
* Any other text is parsed again when a line is needed, which happens only for errors.
*/
function lineFinder(text, firstLine, readPlaces) {
	const places = readPlaces(false);
	if (places.count * placeBytes <= text.length) return placeFinder({
		places,
		starts: lineStarts(text)
	}, firstLine);
	return (path) => {
		if (lastLines?.text !== text) lastLines = {
			text,
			places: readPlaces(true),
			starts: lineStarts(text)
		};
		return placeFinder(lastLines, firstLine)(path);
	};
}
function placeFinder({ places, starts }, firstLine) {
	return (path) => {
		let place = places.root;
		for (const step of path) {
			const child = partOf(place, step);
			if (!child) break;
			place = child;
		}
		return lineIn(starts, place.offset) + firstLine - 1;
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** The number of line starts at or before the offset. */
function lineIn(starts, offset) {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function refuseDuplicate(line) {
	throw new DocumentError("has the same key twice in one object", { line });
}
const tooDeep = `is nested more than ${maxDepth} levels deep`;
/** Walks without recursion: the value may be nested deeper than the call stack allows. */
function checkDepth(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > maxDepth) throw new DocumentError(tooDeep, { line: 1 });
		level = level.flatMap((item) => {
			if (typeof item === "number" && !Number.isFinite(item)) throw new DocumentError(`contains ${item}, which is not a JSON number`, { line: 1 });
			return typeof item === "object" && item !== null ? Object.values(item) : [];
		});
	}
}
/** V8 reports the position of most errors, but not of an unexpected token. */
function jsonError(text, message) {
	const reason = message.replace(/,? *(?:\.{3})?"[\s\S]*" is not valid JSON$|(?: in JSON)? at position[\s\S]*$/, "");
	const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? endOfTokens(text));
	const what = text.trim() === "" ? "it is empty" : reason.replace(/\.{3}$/, "");
	return new DocumentError(`is not valid JSON: ${what}`, { line: lineAt(text, offset) });
}
const token = /\s*(?:"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])\s*/y;
/** The offset at which the text stops consisting of JSON tokens. */
function endOfTokens(text) {
	token.lastIndex = 0;
	let end = 0;
	while (token.test(text)) end = token.lastIndex;
	return Math.min(end, text.trimEnd().length);
}
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}


// EXTERNAL MODULE: ./.build/action-call-api/shaken/shared/action/log/text.js
var log_text = __webpack_require__(225);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./.build/action-call-api/shaken/shared/action/files/input-paths.js





// .build/action-call-api/compiled/shared/action/files/input-paths.js
/**
* Checks a path from an input. Every path that a workflow names must pass this check before it is opened: after resolving
* all links, it must be in the workspace or RUNNER_TEMP, and never in `.git`. Writing is also refused where GitHub or the
* runner would execute the file (`.github/workflows`, `.github/actions`, the runner's command files).
*
* @throws ActionError that names the input and the path
*/
function allowedPath({ input, path }, use, places) {
	const checked = checkPath(path, use, places);
	if (typeof checked === "string") throw new errors/* ActionError */.lZ(`${input}: ${showPath(path)} ${checked}`);
	return checked;
}
/** Like `allowedPath`, but returns the problem, worded to follow the path. */
function checkPath(path, use, places) {
	if (path.includes("\0")) return "is not a path: it contains a NUL character";
	const absolutePath = (0,external_node_path_.resolve)(places.workspace, path);
	const realPath = resolveLinks(absolutePath);
	if (realPath === void 0) return "is a broken link, or cannot be read";
	const root = rootsOf(places).find((directory) => isInside(directory, realPath));
	if (root === void 0) return `${isInside((0,external_node_path_.resolve)(places.workspace), absolutePath) ? "is a link that leads" : "is"} outside the workspace and RUNNER_TEMP`;
	const segments = [(0,external_node_path_.relative)(places.workspace, absolutePath), (0,external_node_path_.relative)(root, realPath)].map((way) => way.split(external_node_path_.sep));
	if (segments.some((names) => names.some(isGitDirectory))) return "is in .git, which actions do not touch";
	if (use === "write" && segments.some(isExecuted)) return "is a location from which GitHub or the runner executes files";
	return {
		absolutePath,
		realPath,
		stats: statsOf(realPath)
	};
}
/**
* Reads a file that an input names.
*
* @throws ActionError that names the input and the path if it is not allowed, not a regular file, or larger than `maxBytes`
*/
async function readInputFile(from, places, maxBytes) {
	const problem = (what) => new errors/* ActionError */.lZ(`${from.input}: ${showPath(from.path)} ${what}`);
	const { realPath, stats } = allowedPath(from, "read", places);
	if (stats === void 0) throw problem(`does not exist${(0,external_node_path_.isAbsolute)(from.path) ? "" : " in the workspace"}`);
	if (!stats.isFile()) throw problem("is not a file");
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 836, 19));
	const file = await open(realPath, external_node_fs_.constants.O_RDONLY | safeOpen).catch(() => {
		throw problem("cannot be read");
	});
	try {
		const { size } = await file.stat();
		if (size > maxBytes) throw problem(`is larger than ${maxBytes / 2 ** 20} MiB`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
/** Windows has neither flag. */
const safeOpen = (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** @throws ActionError if there is no workspace; a missing RUNNER_TEMP is no error */
function rootsOf({ workspace, temp }) {
	const root = realPathOf(workspace);
	if (root === void 0) throw new errors/* ActionError */.lZ(`The workspace ${showPath(workspace)} does not exist.`, { hint: "GITHUB_WORKSPACE must name a directory. In a workflow, run actions/checkout before this step." });
	const other = temp === void 0 || temp === "" ? void 0 : realPathOf(temp);
	return other === void 0 ? [root] : [root, other];
}
/** Resolves the links of a path. The part that does not exist yet is appended as written. */
function resolveLinks(absolutePath) {
	const real = realPathOf(absolutePath);
	if (real !== void 0) return real;
	if (lstatOf(absolutePath) !== void 0) return void 0;
	const parent = (0,external_node_path_.dirname)(absolutePath);
	if (parent === absolutePath) return void 0;
	const realParent = resolveLinks(parent);
	return realParent === void 0 ? void 0 : (0,external_node_path_.join)(realParent, (0,external_node_path_.basename)(absolutePath));
}
/** The native function also resolves letter case, and short names on Windows. */
function realPathOf(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch {
		return;
	}
}
/** Undefined if nothing is there, or nothing accessible. */
function statsOf(path) {
	try {
		return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function lstatOf(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isInside(root, path) {
	const way = (0,external_node_path_.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/**
* Whether some file system takes a name for `.git`: any letter case (macOS, Windows), trailing dots and spaces, a stream
* after a colon, or the short name (NTFS), invisible characters (HFS+). Git refuses the same names in a tree.
*/
function isGitDirectory(name) {
	const plain = plainName(name);
	return plain === ".git" || /^git~\d+$/.test(plain);
}
function plainName(name) {
	const [beforeStream = ""] = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().split(":");
	let end = beforeStream.length;
	while (end > 0 && (beforeStream[end - 1] === "." || beforeStream[end - 1] === " ")) end -= 1;
	return beforeStream.slice(0, end);
}
/** Workflows and actions of the repository, and the runner's command and context files of this job. */
function isExecuted(names) {
	const plain = names.map(plainName);
	return plain.some((name, at) => name === ".github" && (plain[at + 1] === "workflows" || plain[at + 1] === "actions") || name === "_runner_file_commands" || name === "_github_workflow");
}
/** Formats a path for an error message. */
function showPath(path) {
	return JSON.stringify((0,log_text/* oneLine */.TN)(path));
}


;// CONCATENATED MODULE: ./.build/action-call-api/shaken/action-call-api/src/request/body.js





// .build/action-call-api/compiled/action-call-api/src/request/body.js
const maxBytes = 10 * 2 ** 20;
/** The JSON text to send, from the input itself or from the file; undefined if neither is given. */
async function readBody(text, file, places) {
	if (text !== void 0) return checkJson(text, "body");
	if (file === void 0) return void 0;
	const name = `body-file: ${JSON.stringify((0,log_text/* oneLine */.TN)(file))}`;
	return checkJson(decode(await readInputFile({
		input: "body-file",
		path: file
	}, places, maxBytes), name), name);
}
function decode(bytes, name) {
	try {
		return decodeText(bytes);
	} catch (error) {
		throw new errors/* ActionError */.lZ(`${name} ${(0,errors/* describeError */.Uc)(error)}`);
	}
}
/** Returns the text itself, so that numbers and the order of keys arrive as written. */
function checkJson(text, name) {
	if (Buffer.byteLength(text) > maxBytes) throw new errors/* ActionError */.lZ(`${name}: has more than ${maxBytes} bytes`);
	try {
		parseJson(text);
		return text;
	} catch (error) {
		if (!(error instanceof errors/* ActionError */.lZ)) throw error;
		const line = error.line === void 0 ? "" : ` (line ${error.line})`;
		throw new errors/* ActionError */.lZ(`${name} ${error.message}${line}`);
	}
}



/***/ })

};
