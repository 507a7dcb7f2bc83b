export const id = 939;
export const ids = [939];
export const modules = {

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mi: () => (/* binding */ DocumentError),
  g7: () => (/* binding */ decodeText),
  qF: () => (/* binding */ parseJson),
  hN: () => (/* binding */ parseYaml),
  vQ: () => (/* binding */ splitFrontMatter)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(7376);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/value-places.js


// .build/action-sync-assignments/compiled/shared/action/files/documents/value-places.js
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


// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/documents/documents.js





// .build/action-sync-assignments/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const maxDepth = 100;
/** A few bytes of YAML aliases can expand to gigabytes, so limit how often one anchor is repeated. */
const maxExpansions = 20;
/** Limit for all anchors together: `yaml` searches all nodes for each alias. */
const maxAliases = 1e3;
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
/** Splits a Markdown text that starts with YAML between two lines of `---`; undefined if it does not. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return void 0;
	const yaml = match[1] ?? "";
	return {
		yaml,
		body: text.slice(match[0].length),
		bodyLine: yaml.split("\n").length + 2
	};
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



/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   wN: () => (/* binding */ writeCanonicalJson)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/files/documents/json.js
const maxDepth = 500;
/** Like `canonicalJson`, but piece by piece, for large values. */
function writeCanonicalJson(value, write, depth = 0) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") write(JSON.stringify(value));
	else if (typeof value === "number" && Number.isFinite(value)) write(JSON.stringify(value));
	else if (Array.isArray(value)) {
		write("[");
		for (const [index, item] of value.entries()) {
			if (index > 0) write(",");
			writeCanonicalJson(item, write, depth + 1);
		}
		write("]");
	} else if (isPlainObject(value)) {
		write("{");
		for (const [index, key] of keysOf(value).sort().entries()) {
			write(`${index > 0 ? "," : ""}${JSON.stringify(key)}:`);
			writeCanonicalJson(value[key], write, depth + 1);
		}
		write("}");
	} else throw new TypeError(`${String(value)} cannot be written as JSON.`);
}
/** Whether two values have the same canonical JSON, without writing it. */
function isSameJson(one, other) {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => isSameJson(item, other[index]));
	if (!isPlainObject(one) || !isPlainObject(other)) return false;
	const keys = keysOf(one);
	return keys.length === keysOf(other).length && keys.every((key) => isSameMember(one, other, key));
}
function isSameMember(one, other, key) {
	return Object.hasOwn(other, key) && other[key] !== void 0 && isSameJson(one[key], other[key]);
}
function keysOf(value) {
	return Object.keys(value).filter((key) => value[key] !== void 0);
}
/** Whether it is an object literal or parsed, as opposed to an instance of a class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}



/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/run/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, items that have not started are rejected with its reason.
*
* @returns one settled result per item, in the items' order; the promise itself does not reject
*/
async function mapPool(items, limit, work, { signal } = {}) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) try {
			signal?.throwIfAborted();
			results[index] = {
				status: "fulfilled",
				value: await work(item, index)
			};
		} catch (reason) {
			results[index] = {
				status: "rejected",
				reason
			};
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.trunc(limit)) }, worker));
	return results;
}



/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/duvo/errors.js
/** Base class of all errors of the client. The message names the call, what went wrong and what to check. */
var DuvoError = class extends Error {
	method;
	path;
	ambiguous;
	constructor(facts, message, options) {
		super(`${facts.method} ${facts.path}: ${message}`, options);
		this.name = new.target.name;
		this.method = facts.method;
		this.path = facts.path;
		this.ambiguous = facts.ambiguous;
	}
};
/** The API responded with an error status. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	response;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
		this.response = facts.response;
	}
};
/** No response arrived: the name did not resolve, or the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, if there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The response, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** A response arrived, but not as the API documents it: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
/** The response is larger than the call allows. A smaller page may fit. */
var TooLargeError = class extends UnexpectedResponseError {};
function describe(facts) {
	const said = [facts.code, facts.apiMessage].filter((part, at, all) => part && all.indexOf(part) === at).join(": ");
	const problems = facts.validationErrors?.map(({ field, message }) => `${field}: ${message}`) ?? [];
	const request = facts.requestId ? ` (request ${facts.requestId})` : "";
	return [
		`${facts.status} ${said || "no message"}${request}`,
		...problems,
		adviceFor(facts)
	].filter(Boolean).join(". ");
}
/** What to check, for the most common refusals. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: create a key that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace requires approval for this call";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and there is not enough time left to wait. Other steps with the same key share the limit";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ readIdMap),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dZ: () => (/* binding */ findId),
/* harmony export */   qb: () => (/* binding */ isEnvFile)
/* harmony export */ });
/* harmony import */ var _action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
/* harmony import */ var _action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3423);
/* harmony import */ var _action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5089);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);





// .build/action-sync-assignments/compiled/shared/sync/assignment/files/ids-file.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The entry for a file's name: under the name itself, or under its variable (`order-tracker` → `ORDER_TRACKER_ID`). */
function findId(ids, name) {
	return ids.get(name) ?? ids.get((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name));
}
/**
* Parses an id file: lines of `NAME_ID=uuid`, or a JSON or YAML map of name → id, by the file's extension. It is data:
* nothing in it is ever executed.
*
* @throws FileProblemsError with all problems, if part of the file cannot be parsed
*/
function readIdMap(path, bytes) {
	try {
		const text = (0,_action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes);
		if (/\.json$/i.test(path)) return collect(path, entriesOf((0,_action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text)));
		if (/\.ya?ml$/i.test(path)) return collect(path, entriesOf((0,_action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text)));
		return collect(path, readEnvLines(text));
	} catch (error) {
		if (!(error instanceof _action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi)) throw error;
		throw new _action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblemsError */ .xV([{
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
/** Whether it is an id file of lines, which may contain other variables too. */
function isEnvFile(path) {
	return !/\.(?:json|ya?ml)$/i.test(path);
}
function* entriesOf({ value, lineOf }) {
	if (value === null) return;
	if (!(0,_action_files_documents_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainObject */ .Qd)(value)) throw new _action_files_documents_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi("must be a map of names to ids", { line: 1 });
	for (const [name, id] of Object.entries(value)) yield {
		line: lineOf([name]),
		name,
		value: id
	};
}
/**
* Reads variables as a shell would: with blank lines, comments, `export`, single and double quotes. What a shell would
* expand or run (`$`, backticks) stays as it is, and is therefore not an id.
*/
function* readEnvLines(text) {
	for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) continue;
		const [, name, rest = ""] = /^(?:export\s+)?([A-Za-z_0-9][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line) ?? [];
		const [, double, single, bare] = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#]*))(?:\s+#.*|\s*)$/.exec(rest) ?? [];
		if (name === void 0) yield {
			line: index + 1,
			name: "",
			value: void 0
		};
		else yield {
			line: index + 1,
			name,
			value: double ?? single ?? bare
		};
	}
}
/** Collects the ids. A value that is not an id is no error yet: an env file may contain variables such as AWS_ACCOUNT_ID. */
function collect(path, entries) {
	const ids = /* @__PURE__ */ new Map();
	const unreadable = [];
	for (const { line, name, value } of entries) if (name === "") unreadable.push({
		file: path,
		line,
		message: "is not a line of the form NAME_ID=id"
	});
	else {
		const known = ids.get(name);
		const entry = readEntry(line, name, value);
		const message = known === void 0 || known.message !== void 0 || known.id === entry.id ? entry.message : `${name} has a different id on line ${known.line}`;
		if (known === void 0 || message !== void 0) ids.set(name, {
			...entry,
			message
		});
	}
	if (unreadable.length === 0) return ids;
	const problems = [...unreadable, ...[...ids.values()].flatMap((entry) => problemOf(path, entry) ?? [])];
	throw new _action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblemsError */ .xV(problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)));
}
function readEntry(line, name, value) {
	const id = typeof value === "string" && uuid.test(value.trim()) ? value.trim().toLowerCase() : void 0;
	const message = `${name} must be set to an id, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`;
	return {
		id,
		line,
		message: id === void 0 ? message : void 0
	};
}
/** The problem of a line of an id file, if any. */
function problemOf(path, { line, message }) {
	return message === void 0 ? void 0 : {
		file: path,
		line,
		message
	};
}



/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isMarkdownPath),
/* harmony export */   Co: () => (/* binding */ isConfigPath),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Ss: () => (/* binding */ isOutsideRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fV: () => (/* binding */ besideFile),
/* harmony export */   xo: () => (/* binding */ namesOfOthers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);


// .build/action-sync-assignments/compiled/shared/sync/assignment/files/names.js
/** The name of a file in outputs: its base name without the extension. */
function nameOf(path) {
	return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/\.(?:json|ya?ml|md)$/i, "");
}
/** Whether a file can be a config. Markdown is one only with front matter. */
function isConfigPath(path) {
	return /\.(?:json|ya?ml|md)$/i.test(path);
}
function isMarkdownPath(path) {
	return /\.md$/i.test(path);
}
const maxNamed = 3;
/**
* The paths of the other members of a group, but only a few: each member names the others, so listing all would make the
* report quadratic. Undefined if there are none.
*/
function namesOfOthers(group, own, pathOf) {
	const others = group.slice(0, 4).filter((member) => member !== own).slice(0, maxNamed);
	if (others.length === 0) return void 0;
	const more = group.length - 1 - others.length;
	return `${others.map((member) => JSON.stringify(pathOf(member))).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** No system allows longer paths, and Node takes quadratic time to resolve `..` in one. */
const maxPathChars = 4096;
/**
* Resolves a path that a file names, from the root of the repository. Returns `..` if it is too long for a path.
*
* @param path the path of the file that names it
*/
function besideFile(path, named) {
	return named.length > maxPathChars ? ".." : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), named);
}
/** Whether a normalized path from the root of the repository is outside of it. */
function isOutsideRepository(path) {
	return path === ".." || path.startsWith("../");
}
/** The variable in an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
function variableOf(name) {
	return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}_ID`;
}



/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   WL: () => (/* binding */ idLine),
/* harmony export */   q8: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _ids_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8690);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);



// .build/action-sync-assignments/compiled/shared/sync/assignment/files/targets.js
/**
* Finds the Assignment of each file: by the id in the file, or by the id file. Two files for one Assignment are both
* refused. An invalid line of the id file matters only to a config that needs it, because it may belong to another tool.
*/
function findTargets(files, ids, idsFile) {
	const targets = files.map((file) => {
		const { name, agentId, path, lineOf } = file.document;
		const mapped = (0,_ids_file_js__WEBPACK_IMPORTED_MODULE_0__/* .findId */ .dZ)(ids, name);
		if (mapped?.message !== void 0 && agentId === void 0) return {
			name,
			file,
			agentId,
			problems: [(0,_ids_file_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(idsFile ?? path, mapped) ?? []].flat()
		};
		const message = `agent_id differs from the id in ${idsFile}, line ${mapped?.line}`;
		const problems = agentId !== void 0 && mapped?.id !== void 0 && agentId !== mapped.id ? [{
			file: path,
			line: lineOf([]),
			message
		}] : [];
		return {
			name,
			file,
			agentId: agentId ?? mapped?.id,
			problems
		};
	});
	const byAgent = Map.groupBy(targets, ({ agentId }) => agentId);
	return targets.map((target) => {
		const group = target.agentId === void 0 ? [] : byAgent.get(target.agentId) ?? [];
		const paths = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOfOthers */ .xo)(group, target, ({ file }) => file.document.path);
		if (paths === void 0) return target;
		const message = `is for the same Assignment as ${paths} (${target.agentId})`;
		return {
			...target,
			problems: [...target.problems, {
				file: target.file.document.path,
				message
			}]
		};
	});
}
/** One config for many Assignments. Outputs refer to each by id. */
function rollOut(file, agentIds) {
	return [...new Set(agentIds)].map((agentId) => ({
		name: agentId,
		file,
		agentId,
		problems: []
	}));
}
/** The line to add to the id file. */
function idLine(name, agentId, idsFile) {
	if (/\.json$/i.test(idsFile)) return `${JSON.stringify(name)}: ${JSON.stringify(agentId)}`;
	return /\.ya?ml$/i.test(idsFile) ? `${JSON.stringify(name)}: ${agentId}` : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name)}=${agentId}`;
}



/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ readBuilds),
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   EH: () => (/* binding */ readTeam),
/* harmony export */   dQ: () => (/* binding */ knownAssignment)
/* harmony export */ });
/* harmony import */ var _action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);



// .build/action-sync-assignments/compiled/shared/sync/assignment/live/team.js
/**
* Reads what is live. The list of Assignments contains the newest Revision of each. Unless somebody is working on a draft,
* that is the live one, and no more requests are needed.
*/
async function readTeam(duvo, options) {
	const { agentIds, needsNames } = options;
	const rows = /* @__PURE__ */ new Map();
	const positions = /* @__PURE__ */ new Map();
	const idsByName = /* @__PURE__ */ new Map();
	if (agentIds.size > 0 || needsNames) for await (const row of duvo.agents.list(options.teamId, options)) {
		positions.set(row.id, positions.size);
		if (needsNames) {
			const name = (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(row.name);
			const ids = idsByName.get(name);
			if (ids) ids.push(row.id);
			else idsByName.set(name, [row.id]);
		}
		if (agentIds.has(row.id) || needsNames) rows.set(row.id, row);
		if (!needsNames && rows.size === agentIds.size) break;
	}
	const all = [...rows.values()];
	const unclear = all.filter((row) => !isLive(row.latest_build) && options.isWanted(row.id, row.latest_build ?? void 0));
	const lists = await (0,_action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .mapPool */ .P)(unclear, options.maxParallel, (row) => readBuilds(duvo, row.id), options);
	const builds = new Map(unclear.map((row, index) => [row.id, settledValue(lists[index])]));
	const assignmentFor = (row) => {
		return {
			...assignmentOf(row, builds.get(row.id)),
			position: positions.get(row.id) ?? 0
		};
	};
	return {
		assignments: new Map(all.map((row) => [row.id, assignmentFor(row)])),
		idsByName
	};
}
function settledValue(result) {
	if (result?.status === "rejected") throw result.reason;
	return result?.value;
}
function isLive(build) {
	return build?.status?.toLowerCase() === "live";
}
async function readBuilds(duvo, agentId) {
	const builds = [];
	for await (const build of duvo.revisions.list(agentId)) builds.push(build);
	return builds;
}
function assignmentOf(row, builds) {
	const { latest_build: latest, integration_configs: integrations } = row;
	const own = {
		agentId: row.id,
		name: row.name,
		listed: row,
		isLatestLive: isLive(latest)
	};
	if (latest && isLive(latest)) {
		const mayHaveQueues = integrations?.some((one) => one.integration_type.startsWith("case-queue-")) ?? true;
		return {
			...own,
			live: latest,
			drafts: [],
			mayHaveQueues,
			isKnown: true
		};
	}
	if (latest === null) return {
		...own,
		live: void 0,
		drafts: [],
		mayHaveQueues: true,
		isKnown: true
	};
	const live = builds?.find(isLive);
	return {
		...own,
		live,
		drafts: draftsAfter(live, builds ?? []),
		mayHaveQueues: true,
		isKnown: builds !== void 0
	};
}
/** Newest first. */
function draftsAfter(live, builds) {
	const numberOf = (build) => build?.revision_number ?? 0;
	return builds.filter((build) => build.status?.toLowerCase() === "draft" && numberOf(build) >= numberOf(live)).sort((one, other) => numberOf(other) - numberOf(one));
}
/** The Assignment of a target: by its id, or else the only one with its name. */
function knownAssignment(team, { agentId, file }) {
	if (agentId !== void 0) return team.assignments.get(agentId);
	const [id, ...others] = team.idsByName.get((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(file.document.assignmentName)) ?? [];
	return id === void 0 || others.length > 0 ? void 0 : team.assignments.get(id);
}



/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ revisionDescription),
/* harmony export */   lb: () => (/* binding */ isFromTemplate),
/* harmony export */   pK: () => (/* binding */ ownRevisionName),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);



// .build/action-sync-assignments/compiled/shared/sync/assignment/revision-label.js
/** The API's limit. */
const maxDescriptionLength = 500;
/** The name of a Revision: `{sha}` in the template stands for the first 7 digits of the commit. */
function revisionName(template, commit) {
	return template.replaceAll("{sha}", commit.shortId);
}
/** The same, but undefined if Revisions of other commits have the same name. */
function ownRevisionName(template, commit) {
	return template.includes("{sha}") ? revisionName(template, commit) : void 0;
}
/** Whether a name comes from the template, for any commit and in any form that a server stores. */
function isFromTemplate(template, name) {
	const parts = (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(template).split("{sha}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join("[0-9a-f]{7,40}")}$`).test((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(name ?? ""));
}
/**
* What a Revision says about its origin: the subject of the commit, and its URL.
*
* @param record one more line, which is never cut
*/
function revisionDescription(commit, commitUrl, record = "") {
	const end = record === "" ? "" : `\n${record}`;
	const room = maxDescriptionLength - end.length;
	const subject = (0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(commit.subject, Math.max(0, room - commitUrl.length - 1));
	return (0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipChars */ .uk)([subject, commitUrl].filter(Boolean).join("\n"), room) + end;
}
/** The commit of this repository that a Revision was made from, by its description; undefined if it was made in another way. */
function originOf(description, repositoryUrl) {
	const at = description?.lastIndexOf(`${repositoryUrl}/commit/`) ?? -1;
	if (repositoryUrl === "" || at < 0) return void 0;
	return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/.exec(description?.slice(at + repositoryUrl.length + 8) ?? "")?.[0];
}



/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ textForm),
/* harmony export */   oB: () => (/* binding */ nameForm),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/sync/normal-form.js
/**
* A text in the form that a server may store without changing its meaning: line feeds only, one form of Unicode, and no
* trailing white space, neither in lines nor at the end.
*/
function textForm(text) {
	return text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r\n|\r|\n/).map((line) => line.trimEnd()).join("\n").trimEnd();
}
/**
* A name in the form that a server may store without changing its meaning: one form of Unicode, and only single spaces
* within it.
*/
function nameForm(name) {
	return name.normalize("NFC").trim().replace(/\s+/g, " ");
}
/** Whether two names are the same, even if a server stored one of them in another form. */
function isSameName(one, other) {
	return one === other || nameForm(one) === nameForm(other);
}



/***/ })

};
