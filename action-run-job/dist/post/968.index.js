export const id = 968;
export const ids = [968];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMessageFile: () => (/* binding */ readMessageFile)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/post/shared/action/log/errors.js
var errors = __webpack_require__(942);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/post/shared/action/files/documents/documents.js



// .build/action-run-job/compiled/shared/action/files/documents/documents.js
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
const tooDeep = (/* unused pure expression or super */ null && (`is nested more than ${maxDepth} levels deep`));
function lineAt(text, offset) {
	return text.slice(0, offset).split("\n").length;
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/post/shared/action/log/text.js
var log_text = __webpack_require__(690);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/post/shared/action/files/input-paths.js





// .build/action-run-job/compiled/shared/action/files/input-paths.js
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
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 455, 19));
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


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/post/action-run-job/src/start/message-file.js





// .build/action-run-job/compiled/action-run-job/src/start/message-file.js
const maxBytes = 10 * 2 ** 20;
/**
* The text of the input `message-file`, without a byte order mark. Throws an `ActionError` if it is not usable as a
* message.
*/
async function readMessageFile(path, places) {
	const bytes = await readInputFile({
		input: "message-file",
		path
	}, places, maxBytes);
	const problem = (what) => new errors/* ActionError */.lZ(`message-file: ${JSON.stringify((0,log_text/* oneLine */.TN)(path))} ${what}`);
	const text = read(bytes, problem);
	if (isBinary(text)) throw problem("is not text");
	if (text.trim() === "") throw problem("is empty. Leave the input out to start the Job without a message");
	return text;
}
/**
* Detects bytes that happen to be valid UTF-8, such as UTF-16 without a mark: they are full of NULs, which text hardly
* contains.
*/
function isBinary(text) {
	return text.split("\0").length - 1 > text.length / 10;
}
function read(bytes, problem) {
	try {
		return decodeText(bytes);
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		throw problem(`${error.message}${error.line === void 0 || error.line === 1 ? "" : ` (line ${error.line})`}`);
	}
}



/***/ })

};
