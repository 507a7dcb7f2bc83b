export const id = 310;
export const ids = [310];
export const modules = {

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messageWithLine: () => (/* reexport */ files_text/* messageWithLine */.c8),
  parseInline: () => (/* binding */ parseInline),
  readRowFiles: () => (/* binding */ readRowFiles)
});

// UNUSED EXPORTS: parseRows

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/errors.js
var errors = __webpack_require__(6304);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/files/documents/value-places.js


// .build/action-push-cases/compiled/shared/action/files/documents/value-places.js
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
/**
* Finds the values of a YAML document, including those behind aliases. An alias means the last anchor of its name before
* it, so one pass in order suffices.
*
* @param maxAliases the most aliases that the whole document may have
* @returns undefined if it has more
*/
function placesInYaml(document, maxAliases, onDuplicateKey) {
	const anchors = /* @__PURE__ */ new Map();
	let aliases = 0;
	let count = 0;
	const read = (node, offset) => {
		count += 1;
		if (node === null) return {
			offset,
			parts: void 0
		};
		if ((0,dist/* isAlias */.Vj)(node)) {
			aliases += 1;
			return {
				offset,
				parts: anchors.get(node.source)?.parts
			};
		}
		if ((0,dist/* isScalar */.jn)(node)) return {
			offset,
			parts: void 0
		};
		const members = /* @__PURE__ */ new Map();
		const elements = [];
		const place = {
			offset,
			parts: (0,dist/* isMap */.jh)(node) ? members : elements
		};
		if (node.anchor !== void 0) anchors.set(node.anchor, place);
		if ((0,dist/* isMap */.jh)(node)) for (const { key, value } of node.items) {
			const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
			if (members.has(name)) onDuplicateKey(key.range[0]);
			members.set(name, read(value, key.range[0]));
		}
		else if ((0,dist/* isSeq */.oP)(node)) for (const item of node.items) elements.push(read(item, item.range[0]));
		return place;
	};
	const root = read(document.contents, document.contents?.range[0] ?? 0);
	return aliases > maxAliases ? void 0 : {
		root,
		count
	};
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/files/documents/documents.js




// .build/action-push-cases/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const maxDepth = 100;
/** A few bytes of YAML aliases can expand to gigabytes, so limit how often one anchor is repeated. */
const maxExpansions = 20;
/** Limit for all anchors together: `yaml` searches all nodes for each alias. */
const maxAliases = 1e3;
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
/**
* Parses one YAML 1.2 document of JSON types: no tags, no infinite numbers.
*
* @param firstLine the line of the file on which `text` starts
* @throws DocumentError with the line
*/
function parseYaml(text, firstLine = 1) {
	const lineNumber = (offset) => lineAt(text, offset) + firstLine - 1;
	const places = (document) => {
		const found = placesInYaml(document, maxAliases, (offset) => refuseDuplicate(lineNumber(offset)));
		if (found) return found;
		throw new DocumentError("repeats YAML aliases too often", { line: firstLine });
	};
	const document = readYaml(text, firstLine);
	const lineOf = lineFinder(text, firstLine, (again) => places(again ? readYaml(text, firstLine) : document));
	try {
		const value = document.toJS({ maxAliasCount: maxExpansions });
		checkDepth(value);
		return {
			value,
			lineOf
		};
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError("repeats YAML aliases too often", { line: firstLine });
	}
}
/** `yaml` checks for duplicate keys in quadratic time; {@link placesInYaml} does it in one pass. */
function readYaml(text, firstLine) {
	const counter = new dist/* LineCounter */.HN();
	const document = (0,dist/* parseDocument */.Tp)(text, {
		lineCounter: counter,
		prettyErrors: false,
		schema: "core",
		uniqueKeys: false
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (!problem) return document;
	const isTooDeep = problem.code === "RESOURCE_EXHAUSTION";
	throw new DocumentError(isTooDeep ? tooDeep : yamlMessage(problem.code, problem.message), { line: counter.linePos(problem.pos[0]).line + firstLine - 1 });
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
function yamlMessage(code, message) {
	if (code === "MULTIPLE_DOCS") return "contains several YAML documents";
	return `is not valid: ${message.split("\n", 1)[0]}`;
}
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


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5368);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(3499);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/files/expand.js





// .build/action-push-cases/compiled/shared/action/files/expand.js
/**
* Finds the regular files that match glob patterns, sorted by path, each once. A pattern that starts with `!` excludes the
* files that it matches, and everything in the folders that it matches, whichever pattern found them. A pattern that is the
* name of an existing file is taken literally.
*
* @param places patterns are relative to the workspace; files that `checkPath` refuses are not returned
* @param onUnused called with each exclusion that matches nothing: it may be misspelled
* @throws ActionError that names every pattern without a match and every file that must not be read, or says that the
*   exclusions leave no files
*/
async function expandFiles(patterns, places, onUnused = () => {}) {
	const [root = ""] = (0,input_paths/* rootsOf */.RD)(places);
	const real = {
		...places,
		workspace: root
	};
	const workspaces = [root, (0,external_node_path_.resolve)(places.workspace)];
	const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
	const unwanted = patterns.filter((pattern) => pattern.startsWith("!"));
	const problems = [];
	const files = /* @__PURE__ */ new Map();
	const isExcluded = await excluder(unwanted, real, workspaces, onUnused);
	for (const pattern of wanted) {
		const place = (0,input_paths/* checkPath */.Cg)(staticPart(pattern), "read", real);
		if (typeof place === "string") {
			problems.push(`${show(pattern)} ${place}`);
			continue;
		}
		const matched = await matches(pattern, workspaces);
		const kept = matched.filter((path) => !isExcluded((0,external_node_path_.resolve)(root, path)));
		const found = inspect(kept, real, problems);
		if (found.length === 0 && kept.length === matched.length) problems.push(`${show(pattern)} matches no files`);
		for (const file of found) if (!isExcluded(file.absolutePath)) files.set(file.path, file);
	}
	if (problems.length > 0) throw new errors/* ActionError */.lZ(problemList(problems), { hint: "Patterns are relative to the workspace; `folder/**` matches all files in a folder." });
	if (files.size === 0 && patterns.length > 0) throw new errors/* ActionError */.lZ(wanted.length === 0 ? "All patterns are exclusions, so there are no files." : `The exclusions leave no files: ${unwanted.map(show).join(", ")}.`, { hint: "Add a pattern without `!` for the files to include, such as `folder/**`." });
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
/** Whether a file is excluded. Compares the path that was found and the real one, so that a link cannot bypass an exclusion. */
async function excluder(exclusions, places, workspaces, onUnused) {
	const excluded = /* @__PURE__ */ new Set();
	for (const exclusion of exclusions) {
		const pattern = exclusion.slice(1).trim().replace(/(?<=[^/])\/+$/, "");
		const paths = pattern === "" ? [] : await matches(pattern, workspaces);
		if (paths.length === 0) onUnused(exclusion);
		for (const path of paths) {
			const absolute = (0,external_node_path_.resolve)(places.workspace, path);
			excluded.add(absolute);
			excluded.add((0,input_paths/* resolveLinks */.Ap)(absolute) ?? absolute);
		}
	}
	const isIn = (path) => excluded.has(path) || (0,external_node_path_.dirname)(path) !== path && isIn((0,external_node_path_.dirname)(path));
	return isIn;
}
function problemList(problems) {
	return ["Some files cannot be used:", ...problems.map((problem) => `  - ${problem}`)].join("\n");
}
/** The directory that a pattern searches, or the file that it names. */
function staticPart(pattern) {
	const segments = pattern.split(/[/\\]/);
	const first = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
	if (first < 0) return pattern;
	return first === 0 ? "." : `${segments.slice(0, first).join("/")}/`;
}
async function matches(pattern, workspaces) {
	const { glob, lstat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
	const [root = ""] = workspaces;
	if (await lstat((0,external_node_path_.resolve)(root, pattern)).catch(() => void 0) !== void 0) return [toPath(workspaces, (0,external_node_path_.resolve)(root, pattern))];
	const paths = [];
	for await (const path of glob(pattern, { cwd: root })) paths.push(toPath(workspaces, (0,external_node_path_.resolve)(root, path)));
	return paths;
}
function inspect(paths, places, problems) {
	const files = [];
	for (const path of paths) {
		const place = (0,input_paths/* checkPath */.Cg)(path, "read", places);
		if (typeof place === "string") problems.push(`${show(path)} ${place}`);
		else if (place.stats?.isFile()) files.push({
			path,
			absolutePath: place.realPath,
			size: place.stats.size
		});
	}
	return files;
}
/** The path to show: relative to the workspace if the file is in it. */
function toPath(workspaces, absolutePath) {
	const shown = workspaces.map((root) => (0,external_node_path_.relative)(root, absolutePath)).find((way) => way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way)) ?? absolutePath;
	return external_node_path_.sep === "/" ? shown : shown.replaceAll(external_node_path_.sep, "/");
}
function show(path) {
	return JSON.stringify((0,log_text/* oneLine */.TN)(path));
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/files/documents/lossless-json.js
var lossless_json = __webpack_require__(4476);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/files/text.js
var files_text = __webpack_require__(3238);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/files/table.js
var files_table = __webpack_require__(8213);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/template.js + 1 modules
var template = __webpack_require__(8808);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/read/rows.js










// .build/action-push-cases/compiled/action-push-cases/src/read/rows.js
const maxColumns = 1e3;
/** Reads the rows of all files that match the patterns, in order of their paths. */
async function readRowFiles(patterns, places) {
	const files = await expandFiles(patterns, places).catch((error) => {
		throw error instanceof errors/* ActionError */.lZ ? new errors/* ActionError */.lZ(`cases-file: ${error.message}`) : error;
	});
	const rows = [];
	for (const { path } of files) {
		const from = {
			input: "cases-file",
			path
		};
		const text = await (0,files_text/* readText */.yR)(from, places);
		try {
			for (const row of await parseRows(text, path)) rows.push(row);
		} catch (error) {
			throw error instanceof errors/* ActionError */.lZ ? (0,files_text/* aboutFile */.Ex)(from, error) : error;
		}
	}
	return rows;
}
/** The rows of one file. JSON is detected by text and name; everything else is a table with a header. */
async function parseRows(text, path) {
	const ending = (0,external_node_path_.extname)(path).toLowerCase();
	const start = text.trimStart();
	const isLines = ending === ".jsonl" || ending === ".ndjson";
	if (isLines && !start.startsWith("[")) return parseJsonLines(text, path);
	if (ending === ".json" || isLines || /^\[\s*[{\]]/.test(start)) return parseJsonFile(text, path);
	if (ending === ".yaml" || ending === ".yml") return parseInline(text, (index) => `${path}: row ${index}`);
	return parseTable(text, path);
}
async function parseTable(text, path) {
	const table = await (0,files_table/* readTable */.x)(text, (cells) => cells.some((cell) => cell !== ""));
	if (!table) throw new errors/* ActionError */.lZ("is empty: expected a table with a header");
	const names = table.header.cells;
	if (names.length > maxColumns) throw new errors/* ActionError */.lZ(`has ${names.length} columns: at most ${maxColumns} are supported`);
	const repeated = names.find((name, index) => name !== "" && names.indexOf(name) < index);
	if (repeated !== void 0) throw new errors/* ActionError */.lZ(`has two columns named ${JSON.stringify((0,log_text/* oneLine */.TN)(repeated, 60))}`);
	return table.rows.map(({ cells, lastLine }) => {
		const unnamed = names.findIndex((name, index) => name === "" && (cells[index] ?? "") !== "");
		if (unnamed >= 0) throw new errors/* ActionError */.lZ(`line ${lastLine} has a cell in column ${unnamed + 1}, which has no name`);
		const columns = names.flatMap((name, index) => name === "" ? [] : [[name, cells[index] ?? ""]]);
		return {
			columns: new Map(columns),
			place: `${path}:${lastLine}`
		};
	});
}
/** Some files named `.json` contain one value per line. */
function parseJsonFile(text, path) {
	const placeOf = (index) => `${path}: row ${index}`;
	const value = jsonIn(text);
	if (value !== void 0) return rowsIn(value, placeOf);
	const [firstLine = ""] = (0,files_text/* linesOf */.Dx)(text.trimStart());
	if (jsonIn(firstLine) !== void 0) return parseJsonLines(text, path);
	return rowsIn(parseJson(text).value, placeOf);
}
function parseJsonLines(text, path) {
	return (0,files_text/* linesOf */.Dx)(text).flatMap((line, index) => {
		if (line.trim() === "") return [];
		const columns = (0,template/* columnsOf */.PL)(jsonIn(line));
		if (!columns) throw new errors/* ActionError */.lZ(`line ${index + 1} is not a JSON object`);
		return [{
			columns,
			place: `${path}:${index + 1}`
		}];
	});
}
/** The rows of the input `cases`, a list in YAML or JSON. */
function parseInline(text, placeOf = (index) => `cases: row ${index}`) {
	const { value, lineOf } = parseYaml(text);
	const json = jsonIn(text);
	if (json !== void 0) return rowsIn(json, placeOf);
	const long = findLongNumber(value);
	if (!long) return rowsIn(value, placeOf);
	throw new DocumentError("contains a number with more than 15 digits: put it in quotes, or YAML rounds it", { line: lineOf(long) });
}
/** Where a value has an integer that JavaScript rounds. */
function findLongNumber(value, path = []) {
	if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? path : void 0;
	if (typeof value !== "object" || value === null) return void 0;
	for (const [key, inner] of Object.entries(value)) {
		const found = findLongNumber(inner, [...path, key]);
		if (found) return found;
	}
}
/** An array of objects, or an object that contains one, like `{"cases": [...]}`. */
function rowsIn(value, placeOf) {
	const list = Array.isArray(value) ? value : listIn((0,template/* columnsOf */.PL)(value));
	if (!list) throw new errors/* ActionError */.lZ("contains no list of rows: expected an array of objects");
	return list.map((item, index) => {
		const columns = (0,template/* columnsOf */.PL)(item);
		if (!columns) throw new errors/* ActionError */.lZ(`row ${index + 1} is not an object with columns`);
		return {
			columns,
			place: placeOf(index + 1)
		};
	});
}
function listIn(columns) {
	for (const name of [
		"cases",
		"rows",
		"items",
		"data"
	]) {
		const inner = columns?.get(name);
		if (Array.isArray(inner)) return inner;
	}
}
/** The value of a JSON text, with all digits of its numbers; undefined if it is not JSON. */
function jsonIn(text) {
	try {
		return (0,lossless_json/* losslessJson */.F)(text);
	} catch {
		return;
	}
}



/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ resolveLinks),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* unused harmony exports allowedPath, showPath, statsOf */
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5368);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);





// .build/action-push-cases/compiled/shared/action/files/input-paths.js
/**
* Checks a path from an input. Every path that a workflow names must pass this check before it is opened: after resolving
* all links, it must be in the workspace or RUNNER_TEMP, and never in `.git`. Writing is also refused where GitHub or the
* runner would execute the file (`.github/workflows`, `.github/actions`, the runner's command files).
*
* @throws ActionError that names the input and the path
*/
function allowedPath({ input, path }, use, places) {
	const checked = checkPath(path, use, places);
	if (typeof checked === "string") throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${input}: ${showPath(path)} ${checked}`);
	return checked;
}
/** Like `allowedPath`, but returns the problem, worded to follow the path. */
function checkPath(path, use, places) {
	if (path.includes("\0")) return "is not a path: it contains a NUL character";
	const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.workspace, path);
	const realPath = resolveLinks(absolutePath);
	if (realPath === void 0) return "is a broken link, or cannot be read";
	const root = rootsOf(places).find((directory) => isInside(directory, realPath));
	if (root === void 0) return `${isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.workspace), absolutePath) ? "is a link that leads" : "is"} outside the workspace and RUNNER_TEMP`;
	const segments = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(places.workspace, absolutePath), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, realPath)].map((way) => way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
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
	const problem = (what) => new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${from.input}: ${showPath(from.path)} ${what}`);
	const { realPath, stats } = allowedPath(from, "read", places);
	if (stats === void 0) throw problem(`does not exist${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from.path) ? "" : " in the workspace"}`);
	if (!stats.isFile()) throw problem("is not a file");
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
	const file = await open(realPath, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | safeOpen).catch(() => {
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
const safeOpen = (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK ?? 0);
/** @throws ActionError if there is no workspace; a missing RUNNER_TEMP is no error */
function rootsOf({ workspace, temp }) {
	const root = realPathOf(workspace);
	if (root === void 0) throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The workspace ${showPath(workspace)} does not exist.`, { hint: "GITHUB_WORKSPACE must name a directory. In a workflow, run actions/checkout before this step." });
	const other = temp === void 0 || temp === "" ? void 0 : realPathOf(temp);
	return other === void 0 ? [root] : [root, other];
}
/** Resolves the links of a path. The part that does not exist yet is appended as written. */
function resolveLinks(absolutePath) {
	const real = realPathOf(absolutePath);
	if (real !== void 0) return real;
	if (lstatOf(absolutePath) !== void 0) return void 0;
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolutePath);
	if (parent === absolutePath) return void 0;
	const realParent = resolveLinks(parent);
	return realParent === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolutePath));
}
/** The native function also resolves letter case, and short names on Windows. */
function realPathOf(path) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(path);
	} catch {
		return;
	}
}
/** Undefined if nothing is there, or nothing accessible. */
function statsOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function lstatOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isInside(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
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
	return JSON.stringify((0,_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path));
}



/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3238);




// .build/action-push-cases/compiled/shared/cases/files/table.js
const delimiters = [
	",",
	";",
	"	",
	"|"
];
/** An export may have a title above its header, but not a whole page. */
const maxLinesAboveHeader = 20;
/**
* Reads a text table, as written by RFC 4180 and by programs that do not follow it. One delimiter, from a first line
* `sep=;` or from the header; records end in CRLF, LF or CR, also mixed; there are no comments; blank rows are skipped.
*
* @param isHeader distinguishes the header from titles above it
* @returns undefined if no row is a header
* @throws ActionError that names the line: an unclosed quote, or a row with more cells than the header
*/
async function readTable(text, isHeader) {
	const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
	const named = /^\ufeff?"?sep=([^\r\n])"?[,;\t|]*(?=[\r\n]|$)/i.exec(text);
	const body = text.slice(named?.[0].length ?? 0).replace(/\r\n?/g, "\n");
	const read = (delimiter, onRow, to) => {
		let lastLine = 0;
		try {
			parse(body, {
				delimiter,
				record_delimiter: "\n",
				relax_column_count: true,
				trim: true,
				skip_empty_lines: true,
				...to !== void 0 && { to },
				on_record: (cells, { lines }) => {
					onRow({
						cells,
						line: lastLine + 1,
						lastLine: lines
					});
					lastLine = lines;
					return null;
				}
			});
		} catch (error) {
			throw asProblem(error, lastLine + 1);
		}
	};
	const found = findHeader(named?.[1] === void 0 ? delimiters : [named[1]], isHeader, read);
	if (!found) return void 0;
	const rows = [];
	read(found.delimiter, (row) => {
		const isBlank = row.cells.every((cell) => cell === "");
		if (row.lastLine > found.header.lastLine && !isBlank) rows.push(checkWidth(row, found));
	});
	return {
		...found,
		rows,
		lines: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text)
	};
}
/** The delimiter with which the header has most columns. */
function findHeader(candidates, isHeader, read) {
	const found = [];
	let failure;
	for (const delimiter of candidates) {
		let header;
		try {
			read(delimiter, (row) => {
				if (!header && isHeader(row.cells)) header = row;
			}, maxLinesAboveHeader);
		} catch (error) {
			failure = error;
		}
		if (header) found.push({
			delimiter,
			header
		});
	}
	if (found.length === 0 && failure !== void 0) throw failure;
	const [best, second] = found.sort((a, b) => b.header.cells.length - a.header.cells.length);
	if (!(second !== void 0 && second.header.cells.length === best?.header.cells.length) || best.header.cells.length === 1) return best;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`line ${best.header.lastLine}: the delimiter could be ${show(best.delimiter)} or ${show(second.delimiter)}. Add a line above the header that says which, for example sep=${best.delimiter}`);
}
/** An extra cell means that some character was wrongly taken for a delimiter, and the cells after it are shifted. */
function checkWidth(row, { header, delimiter }) {
	const width = header.cells.length;
	if (row.cells.slice(width).every((cell) => cell === "")) return row;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`line ${row.lastLine} has ${row.cells.length} cells, but the header has ${width}: quote cells that contain ${show(delimiter)}`);
}
function show(delimiter) {
	return delimiter === "	" ? "tab" : JSON.stringify(delimiter);
}
function asProblem(error, line) {
	if (error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || !(error instanceof Error)) return error;
	if ("code" in error && error.code === "CSV_QUOTE_NOT_CLOSED") return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: a quote in the row that begins on line ${line} is never closed`);
	if ("code" in error && error.code === "CSV_INVALID_CLOSING_QUOTE") return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: text follows a closing quote in the row that begins on line ${line}. Close the quote before it, or double quotes inside a cell`);
	return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid CSV: ${(0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(error.message, 200)}`);
}



/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ex: () => (/* binding */ aboutFile),
/* harmony export */   c8: () => (/* binding */ messageWithLine),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export decode */
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_files_input_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499);



// .build/action-push-cases/compiled/shared/cases/files/text.js
const maxBytes = 64 * 2 ** 20;
/**
* The text of a file that an input names. UTF-8, or UTF-16 in either byte order, which Excel and Windows shells write.
*
* @throws ActionError that names input and path: not allowed, not a file, too large, or not text
*/
async function readText(from, places, nonAscii = "matters") {
	const bytes = await (0,_action_files_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputFile */ .jH)(from, places, maxBytes);
	try {
		return decode(bytes, nonAscii);
	} catch (error) {
		throw error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? aboutFile(from, error) : error;
	}
}
/** The same error, prefixed with the input and the path, and followed by the line if it is known. */
function aboutFile({ input, path }, error) {
	const { hint } = error;
	return new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${input}: ${JSON.stringify(path)} ${messageWithLine(error)}`, { ...hint !== void 0 && { hint } });
}
/** The message, followed by the line if it is known. */
function messageWithLine({ message, line }) {
	return line === void 0 ? message : `${message} (line ${line})`;
}
/** Known file types by their first bytes, and what to do about them. */
const otherFormats = [
	[[
		80,
		75,
		3,
		4
	], "is an Excel workbook (xlsx) or another zip archive: save it as CSV"],
	[[
		208,
		207,
		17,
		224
	], "is an old Excel workbook (xls): save it as CSV"],
	[[31, 139], "is compressed with gzip: unpack it first (gunzip)"],
	[[
		40,
		181,
		47,
		253
	], "is compressed with zstd: unpack it first"],
	[[
		66,
		90,
		104
	], "is compressed with bzip2: unpack it first"],
	[[
		253,
		55,
		122,
		88,
		90
	], "is compressed with xz: unpack it first"],
	[[
		55,
		122,
		188,
		175
	], "is a 7-Zip archive: unpack it first"],
	[[
		37,
		80,
		68,
		70
	], "is a PDF: save it as CSV"],
	[[
		80,
		65,
		82,
		49
	], "is a Parquet file: save it as CSV"]
];
/** Decodes bytes. @throws ActionError, worded to follow the file's name, for anything that is not text */
function decode(bytes, nonAscii = "matters") {
	const other = otherFormats.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	if (other) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(other[1]);
	const encoding = encodingOf(bytes);
	const strict = decodeStrictly(bytes, encoding);
	const text = strict ?? new TextDecoder("windows-1252").decode(bytes);
	if (binaryCharacters.test(text)) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("is binary, not text: expected CSV, JSON, JSONL or plain text");
	if (nonAscii === "ignored" || strict !== void 0) return text;
	throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not valid ${encoding.toUpperCase()}: save it as UTF-8${placeOfBadByte(bytes, encoding)}`);
}
/** No text contains these, whatever its encoding. */
const binaryCharacters = /[\0-\x08\x0e-\x1a]/;
function decodeStrictly(bytes, encoding) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** Detects the encoding by the byte order mark, or by the position of zero bytes next to ASCII characters in UTF-16. */
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const start = bytes.subarray(0, 1e3);
	const zeros = [0, 0];
	for (let at = 0; at < start.length; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > start.length / 4 && even < odd / 4) return "utf-16le";
	if (even > start.length / 4 && odd < even / 4) return "utf-16be";
	return "utf-8";
}
function placeOfBadByte(bytes, encoding) {
	if (encoding !== "utf-8") return "";
	const [before = ""] = new TextDecoder("utf-8").decode(bytes).split("�", 1);
	return ` (line ${linesOf(before).length} has a byte that is not UTF-8)`;
}
/** The lines of a text, split like files: at CRLF, LF or a bare CR, and nowhere else. */
function linesOf(text) {
	return text.split(/\r\n|\n|\r/);
}



/***/ })

};
