export const id = 264;
export const ids = [264];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   YD: () => (/* binding */ describeBound),
/* harmony export */   aM: () => (/* binding */ parseBound)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/plan/rates-and-durations.js
const comparisons = [
	">=",
	"<=",
	"=",
	">",
	"<"
];
/** Parses a bound. Without an operator, the value must be equal. Returns undefined for anything else. */
function parseBound(text) {
	const match = /^(>=|<=|=|>|<)?\s{0,10}(\d{1,9}(?:\.\d{1,6})?)\s{0,10}(%)?$/.exec(text.trim());
	if (!match) return void 0;
	return {
		comparison: comparisons.find((one) => one === match[1]) ?? "=",
		value: Number(match[2]),
		isPercent: match[3] !== void 0
	};
}
function isWithin(actual, { comparison, value }) {
	switch (comparison) {
		case ">=": return actual >= value;
		case "<=": return actual <= value;
		case ">": return actual > value;
		case "<": return actual < value;
		case "=": return actual === value;
	}
}
/** Formats a bound: `2`, `>=90%`. */
function describeBound({ comparison, value, isPercent }) {
	return `${comparison === "=" ? "" : comparison}${value}${isPercent ? "%" : ""}`;
}
const unitMs = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
/** The milliseconds in `90s`, `5m` or `1h30m`; undefined for anything else, and for zero. */
function parseDuration(text) {
	const match = /^(?:(\d{1,4})h)?(?:(\d{1,5})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,9})ms)?$/.exec(text.trim());
	if (!match) return void 0;
	const [hours, minutes, seconds, milliseconds] = match.slice(1).map((part) => Number(part ?? 0));
	const total = (hours ?? 0) * unitMs.h + (minutes ?? 0) * unitMs.m + (seconds ?? 0) * unitMs.s + (milliseconds ?? 0) * unitMs.ms;
	return total > 0 ? total : void 0;
}
/** Formats a duration: `50 ms`, `1.5 s`, `2 min 5 s`. */
function describeDuration(milliseconds) {
	if (milliseconds > 0 && milliseconds < 100) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 6e4) return `${Math.round(milliseconds / 100) / 10} s`;
	const seconds = Math.round(milliseconds / 1e3);
	const [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds % 3600 / 60),
		seconds % 60
	];
	return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min${rest > 0 ? ` ${rest} s` : ""}`;
}



/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   YQ: () => (/* binding */ describeRate),
/* harmony export */   sc: () => (/* binding */ passRate)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/report/results.js
/** The percentage of Jobs that passed; NaN if there were none, because that is no success. */
function passRate(attempts) {
	return attempts.filter(({ passed }) => passed).length / attempts.length * 100;
}
/** The pass rate in words. */
function describeRate(attempts) {
	return attempts.length === 0 ? "no Job was checked" : `${Math.round(passRate(attempts))}% of the Jobs passed`;
}
/** Summarises the Jobs of a case, which passes if enough of them passed. */
function resultOf(one, attempts) {
	const durationMs = attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
	if (passRate(attempts) >= one.requiredRate) return {
		...one,
		outcome: "passed",
		reasons: [],
		attempts,
		durationMs
	};
	if (attempts.length === 0) return {
		...one,
		outcome: "skipped",
		reasons: ["the step ended before any Job ran"],
		attempts,
		durationMs
	};
	const isError = attempts.every(({ error }) => error !== void 0);
	return {
		...one,
		outcome: isError ? "error" : "failed",
		reasons: reasonsOf(attempts),
		attempts,
		durationMs
	};
}
/** The reasons without duplicates, each with the number of Jobs if the case has several. */
function reasonsOf(attempts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { error, verdicts } of attempts) {
		const failed = verdicts.filter(({ passed }) => !passed);
		const reasons = error === void 0 ? failed.map(({ expected, actual }) => `expected ${expected}, got ${actual}`) : [error];
		for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	const total = attempts.length;
	return [...counts].toSorted(([, one], [, other]) => other - one).map(([reason, count]) => total === 1 ? reason : `${reason} (${count} of ${total} Jobs)`);
}



/***/ }),

/***/ 2264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(2891);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(9266);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(735);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/plan/items.js
// .build/action-test-assignments/compiled/shared/sync/plan/items.js
/** Whether applying the plan writes something for this item. */
function isChange({ action }) {
	return action === "create" || action === "update" || action === "promote" || action === "delete";
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/files/documents/json.js
// .build/action-test-assignments/compiled/shared/action/files/documents/json.js
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


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/plan/text-diff.js
// .build/action-test-assignments/compiled/shared/sync/plan/text-diff.js
/** Texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2e3;
/**
* Compares two texts line by line. Invisible characters (zero width, direction marks, controls) are shown by their code,
* because reviewers rely on this diff; a carriage return appears as `␍`.
*
* @param options.maxLines the most lines that the diff may have
* @param options.context unchanged lines around each change
*/
async function diffText(before, after, { maxLines = 400, context = 3 } = {}) {
	if (before === after) return {
		text: "",
		added: 0,
		removed: 0,
		omitted: 0
	};
	const { structuredPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
	const { skipped, from, to } = trimCommon(before, after, context);
	const patch = Math.abs(countLines(from) - countLines(to)) > maxEdits ? void 0 : structuredPatch("", "", from, to, "", "", {
		context,
		maxEditLength: maxEdits
	});
	if (patch === void 0) return replaceText(splitText(before), splitText(after), maxLines);
	const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${range(oldStart + skipped, oldLines)} +${range(newStart + skipped, newLines)} @@`, ...lines]);
	return {
		text: lines.slice(0, maxLines).map(showInvisible).join("\n"),
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length,
		omitted: Math.max(0, lines.length - maxLines)
	};
}
/** Drops the common lines at the start and end of both texts, except for context. */
function trimCommon(before, after, context) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	start = before.lastIndexOf("\n", start - 1) + 1;
	for (let lines = 0; lines < context && start > 0; lines += 1) start = start === 1 ? 0 : before.lastIndexOf("\n", start - 2) + 1;
	let rest = before.length - end;
	for (let lines = 0; lines <= context && rest < before.length; lines += 1) {
		const next = before.indexOf("\n", rest);
		rest = next < 0 ? before.length : next + 1;
	}
	const kept = before.length - rest;
	return {
		skipped: countLines(before.slice(0, start)),
		from: before.slice(start, rest),
		to: after.slice(start, after.length - kept)
	};
}
function countLines(text) {
	let lines = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
}
/** The start and length of a hunk; an empty side starts at the line before, as the format requires. */
function range(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
}
/** One hunk that removes all lines and adds all lines, as many of each as `maxLines` allows. */
function replaceText(before, after, maxLines) {
	const half = Math.max(1, Math.floor((maxLines - 1) / 2));
	const removed = before.slice(0, half).map((line) => `-${line}`);
	const added = after.slice(0, half).map((line) => `+${line}`);
	return {
		text: [
			`@@ -${range(1, before.length)} +${range(1, after.length)} @@`,
			...removed,
			...added
		].map(showInvisible).join("\n"),
		added: after.length,
		removed: before.length,
		omitted: before.length - removed.length + after.length - added.length
	};
}
function splitText(text) {
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
/** Makes invisible characters in one line of text visible: `<U+200B>`. Tabs and emoji variation selectors stay. */
function showInvisible(line) {
	return line.replaceAll("\r", "␍").replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode);
}
function showCode(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/plan/json-changes.js



// .build/action-test-assignments/compiled/shared/sync/plan/json-changes.js
const json_changes_maxDepth = 100;
const longText = 120;
/**
* The differences between two JSON values by field, in the order of their keys. Elements of an array are matched from its
* start and its end, so that an inserted element shows as one addition.
*
* @param options.maxChanges the most changes to return
* @param options.maxLines the most lines for the line diff of one text
* @throws TypeError for values that are not JSON, or nested more than 500 levels deep
*/
async function describeChanges(before, after, { maxChanges = 200, maxLines = 400 } = {}) {
	const found = [...differences(before, after)];
	const changes = found.slice(0, maxChanges).map(async (change) => {
		const diff = await diffLongText(change, maxLines);
		return diff ? {
			...change,
			before: void 0,
			after: void 0,
			diff
		} : {
			...change,
			diff
		};
	});
	return {
		changes: await Promise.all(changes),
		omitted: Math.max(0, found.length - maxChanges)
	};
}
async function diffLongText({ before, after }, maxLines) {
	if (typeof before !== "string" || typeof after !== "string") return void 0;
	return [before, after].some((text) => text.length > longText || text.includes("\n")) ? diffText(before, after, { maxLines }) : void 0;
}
/** The differences between two JSON values, in the order of their keys. */
function differences(before, after) {
	return compare("", before, after, 0);
}
function* compare(path, before, after, depth) {
	if (before === void 0 && after === void 0) return;
	if (before === void 0) yield {
		path,
		kind: "added",
		before,
		after
	};
	else if (after === void 0) yield {
		path,
		kind: "removed",
		before,
		after
	};
	else if (depth < json_changes_maxDepth && isPlainObject(before) && isPlainObject(after)) yield* compareObjects(path, before, after, depth + 1);
	else if (depth < json_changes_maxDepth && Array.isArray(before) && Array.isArray(after)) yield* compareArrays(path, before, after, depth + 1);
	else if (!isSameJson(before, after)) yield {
		path,
		kind: "changed",
		before,
		after
	};
}
function* compareObjects(path, before, after, depth) {
	const own = (object, key) => Object.hasOwn(object, key) ? object[key] : void 0;
	for (const key of [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort()) yield* compare(pathOf(path, key), own(before, key), own(after, key), depth);
}
function* compareArrays(path, before, after, depth) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && isSameJson(before[start], after[start])) start += 1;
	let end = 0;
	while (end < shorter - start && isSameJson(before.at(-1 - end), after.at(-1 - end))) end += 1;
	const rest = Math.max(before.length, after.length) - end;
	for (let index = start; index < rest; index += 1) {
		const isBefore = index < before.length - end;
		const isAfter = index < after.length - end;
		yield* compare(`${path}[${index}]`, isBefore ? before[index] : void 0, isAfter ? after[index] : void 0, depth);
	}
}
function pathOf(path, key) {
	if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
	return path === "" ? key : `${path}.${key}`;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(2239);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/config/config.js



// .build/action-test-assignments/compiled/shared/sync/assignment/config/config.js
const config_text = (0,schemas/* string */.Yj)().refine((value) => value.trim() !== "", "is empty");
const list = (0,schemas/* array */.YO)(config_text).nullish();
const turn = (0,schemas/* looseObject */._H)({
	role: (0,schemas/* enum */.k5)([
		"system",
		"user",
		"assistant"
	]),
	content: (0,schemas/* union */.KC)([config_text, (0,schemas/* array */.YO)((0,schemas/* looseObject */._H)({ type: (0,schemas/* string */.Yj)() })).min(1)])
});
const agent = (0,schemas/* looseObject */._H)({ model: config_text });
const browsing = (0,schemas/* looseObject */._H)({
	provider: config_text,
	model: config_text
});
/** Any model name is accepted, because the list changes often. */
const models = (0,schemas/* looseObject */._H)({
	agent,
	browsing
});
const input = (0,schemas/* union */.KC)([config_text, (0,schemas/* array */.YO)(turn).min(1)]);
const optional = {
	files: list,
	skills: list,
	plugins: list,
	subAgents: (0,schemas/* array */.YO)((0,schemas/* guid */.Os)("must be the id of an Assignment")).nullish(),
	options: (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)()).nullish()
};
/** What the API requires. */
const Whole = (0,schemas/* looseObject */._H)({
	models,
	input,
	...optional
});
const someModels = (0,schemas/* looseObject */._H)({
	agent: agent.nullish(),
	browsing: browsing.nullish()
});
/** What a file must contain. It may leave models to the live config. */
const Written = (0,schemas/* looseObject */._H)({
	models: someModels.optional(),
	input,
	...optional
});
const Patch = (0,schemas/* looseObject */._H)({
	models: (0,schemas/* looseObject */._H)({}).nullish(),
	input: input.nullish(),
	...optional
});
const fieldNames = Object.keys(Whole.shape);
/** A reference to a text in a separate file. */
const fromFile = (0,schemas/* strictObject */.re)({ $file: (0,schemas/* string */.Yj)().describe("Path of a text file, relative to this file") });
/** The fields of a config as files may write them, for editors: texts may be in files, and every field is optional. */
const WrittenData = {
	models: someModels.nullish().describe("Optional. What you leave out keeps its live value."),
	input: (0,schemas/* union */.KC)([
		config_text,
		fromFile,
		(0,schemas/* array */.YO)((0,schemas/* looseObject */._H)({
			role: (0,schemas/* enum */.k5)([
				"system",
				"user",
				"assistant"
			]),
			content: (0,schemas/* unknown */.L5)()
		}))
	]).nullish().describe("The SOP, or a list of messages"),
	...optional,
	skills: list.describe("Names or ids of Skills")
};
/** Lists that the server stores as empty if absent. The first three are sets: their order is meaningless. */
const sets = [
	"files",
	"skills",
	"subAgents"
];
const lists = [...sets, "plugins"];
/** The problems of a file that do not depend on the live config. */
function fileIssues(data, mode) {
	return issuesOf(mode === "merge" ? Patch : Written, data);
}
/**
* The problems of a whole config. An undocumented field is a problem unless the live config has it too: the API drops what
* it does not know, so every run would find a difference.
*/
function configIssues(data, live) {
	const isKnown = (key) => fieldNames.includes(key) || live !== void 0 && Object.hasOwn(live, key);
	const unknown = Object.keys(data).filter((key) => !isKnown(key));
	const message = `is not a field of a config. The fields are ${fieldNames.join(", ")}`;
	return [...issuesOf(Whole, data), ...unknown.map((key) => ({
		path: [key],
		message
	}))];
}
function issuesOf(schema, data) {
	const { error } = schema.safeParse(data);
	return (error?.issues ?? []).map(({ path, message }) => ({
		path,
		message: plainMessage(message)
	}));
}
function plainMessage(message) {
	const plain = message.replace(/^Invalid (?:input|option): /, "");
	if (plain === "Invalid input") return "must be text, or a list of messages";
	return plain.replace(/^(.*), received undefined$/, "is required ($1)");
}
/** The `data` of a config from the API; undefined if there is none, or if the config has an old version. */
function dataOf(config) {
	if (!isPlainObject(config) || config["version"] === "v1") return void 0;
	return isPlainObject(config["data"]) ? config["data"] : void 0;
}
/** Completes the config of a file: models that the file leaves out come from the live config. */
function withLiveModels(data, live) {
	const [own, known] = [data["models"] ?? {}, live?.["models"]];
	if (!isPlainObject(own) || !isPlainObject(known)) return data;
	return {
		...data,
		models: {
			...known,
			...own
		}
	};
}
/** JSON merge patch (RFC 7396): objects are merged, null removes, anything else replaces. */
function mergePatch(target, patch) {
	const merged = new Map(Object.entries(isPlainObject(target) ? target : {}));
	for (const [key, value] of Object.entries(patch)) if (value === null) merged.delete(key);
	else merged.set(key, isPlainObject(value) ? mergePatch(merged.get(key), value) : value);
	return Object.fromEntries(merged);
}
/** The config to send. It contains every list: a list that the file omits is sent empty, not left to the server. */
function toConfig(data) {
	const filled = Object.fromEntries(lists.map((key) => [key, unique(data[key] ?? [])]));
	return {
		version: "v2",
		data: {
			...data,
			...filled,
			options: data["options"] ?? {}
		}
	};
}
function unique(value) {
	return Array.isArray(value) ? [...new Set(value)] : value;
}
/**
* A config in the form for comparison: with the server's defaults, sets in one order, line feeds only, one form of Unicode
* and no trailing white space, and without meaningless values (null, the type `message`).
*/
function comparable(config) {
	return arranged(config, comparableText);
}
/** The same, but with the texts as they are, to show how a server changed them. */
function literal(config) {
	return arranged(config, (text) => text);
}
function arranged(config, form) {
	const data = dataOf(config);
	if (!data) return { config };
	const { data: filled } = toConfig(data);
	const sorted = Object.fromEntries(sets.map((key) => [key, sortSet(filled[key])]));
	return {
		...filled,
		...sorted,
		input: arrangedInput(filled["input"], form)
	};
}
function sortSet(value) {
	return Array.isArray(value) ? value.toSorted((a, b) => String(a) < String(b) ? -1 : 1) : value;
}
/** Drops blank lines before a text, like white space after it: a file with front matter cannot express them. */
function comparableText(text) {
	const body = text.normalize("NFC").replaceAll("\r\n", "\n").trimEnd();
	const start = body.search(/\S/);
	return body.slice(body.lastIndexOf("\n", start) + 1).replace(/^\uFEFF+/, "");
}
/** @param form transforms each text */
function arrangedInput(input, form) {
	if (typeof input === "string") return form(input);
	if (Array.isArray(input)) return input.map((item) => arrangedInput(item, form));
	if (!isPlainObject(input)) return input;
	const meaningful = Object.entries(input).filter(([key, value]) => value !== null && !(key === "type" && value === "message"));
	return Object.fromEntries(meaningful.map(([key, value]) => [key, arrangedInput(value, form)]));
}
/** Whether two configs mean the same, even if a server stored one of them in another form. */
function isSameConfig(one, other) {
	return isSameJson(comparable(one), comparable(other));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/plan/per-list.js
// .build/action-test-assignments/compiled/shared/sync/plan/per-list.js
/** Caches a result per list for as long as the list lives. A list must not change once it has been passed. */
function cachedPerList(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (items) => {
		const made = known.get(items) ?? make(items);
		known.set(items, made);
		return made;
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/config/skill-names.js


// .build/action-test-assignments/compiled/shared/sync/assignment/config/skill-names.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether an entry of `skills` is a name and not an id. */
function isSkillName(entry) {
	return !uuid.test(entry);
}
/** The id of a Skill, by its id or name. The team's own Skill takes precedence over a system Skill. */
function findSkillId(skills, entry) {
	if (!isSkillName(entry)) return entry;
	return byEntry(skills).get(entry);
}
/** Cached per list: hundreds of files look up names in the same one. */
const byEntry = cachedPerList((skills) => {
	const ids = /* @__PURE__ */ new Map();
	const own = skills.filter(({ team_id }) => team_id !== null);
	for (const { id, name } of [...own, ...skills]) for (const entry of [id, name]) if (!ids.has(entry)) ids.set(entry, id);
	return ids;
});
/** The name of a Skill by its id. */
function nameOfSkill(skills, id) {
	return typeof id === "string" ? namesById(skills).get(id) : void 0;
}
const namesById = cachedPerList((skills) => new Map(skills.toReversed().map(({ id, name }) => [id, name])));
const byName = cachedPerList((skills) => Map.groupBy(skills, (skill) => skill.name));


// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/files/documents/value-places.js


// .build/action-test-assignments/compiled/shared/action/files/documents/value-places.js
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
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/files/documents/documents.js





// .build/action-test-assignments/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const documents_maxDepth = 100;
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
const tooDeep = `is nested more than ${documents_maxDepth} levels deep`;
function yamlMessage(code, message) {
	if (code === "MULTIPLE_DOCS") return "contains several YAML documents";
	return `is not valid: ${message.split("\n", 1)[0]}`;
}
/** Walks without recursion: the value may be nested deeper than the call stack allows. */
function checkDepth(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > documents_maxDepth) throw new DocumentError(tooDeep, { line: 1 });
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


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/names.js


// .build/action-test-assignments/compiled/shared/sync/assignment/files/names.js
/** The name of a file in outputs: its base name without the extension. */
function nameOf(path) {
	return external_node_path_.posix.basename(path).replace(/\.(?:json|ya?ml|md)$/i, "");
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
	return named.length > maxPathChars ? ".." : external_node_path_.posix.join(external_node_path_.posix.dirname(path), named);
}
/** Whether a normalized path from the root of the repository is outside of it. */
function isOutsideRepository(path) {
	return path === ".." || path.startsWith("../");
}
/** The variable in an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
function variableOf(name) {
	return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}_ID`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/schema.js


// .build/action-test-assignments/compiled/shared/sync/assignment/keys/schema.js
/** The API's limits for the name of a folder and of a Queue. */
const maxNameLength = 100;
const schema_name = (0,schemas/* string */.Yj)().refine((text) => text.trim() !== "", "is empty");
const folder = (0,schemas/* string */.Yj)().refine((text) => folderPath(text).every((part) => part !== "" && part.length <= maxNameLength), `must be folder names of 1 to ${maxNameLength} characters, separated by /, or just / for no folder`).describe("The path of the folder, such as Finance/Invoices. Missing folders are created. / means no folder.");
const settings = (0,schemas/* strictObject */.re)({
	slack_enabled: (0,schemas/* boolean */.zM)().optional(),
	microsoft_teams_enabled: (0,schemas/* boolean */.zM)().optional(),
	agentic_memory_enabled: (0,schemas/* boolean */.zM)().optional()
}).describe("How the Assignment can be reached, and whether it has memory");
const label = (0,schemas/* string */.Yj)().refine((text) => text.trim() !== "", "is empty");
const queue = (0,schemas/* union */.KC)([label, (0,schemas/* strictObject */.re)({
	name: label.max(maxNameLength),
	create: (0,schemas/* literal */.eu)(true),
	description: (0,schemas/* string */.Yj)().max(500).optional()
})]);
const trigger = (0,schemas/* union */.KC)([(0,schemas/* literal */.eu)(false), (0,schemas/* strictObject */.re)({
	enabled: (0,schemas/* boolean */.zM)().default(true),
	concurrency: (0,schemas/* literal */.eu)(1).nullish(),
	queue: label.optional()
})]);
const integration = (0,schemas/* strictObject */.re)({
	type: label.describe("Slug or id of an integration, such as slack or case-queue-consumer"),
	connections: (0,schemas/* array */.YO)(label).optional().describe("Names or ids of connections to pin for the user of the API key"),
	queues: (0,schemas/* array */.YO)(queue).optional().describe("Names or ids of Queues. {name: …, create: true} creates the Queue if it does not exist."),
	trigger: trigger.optional().describe("Starts Jobs for new Cases of a Queue. false means no trigger. concurrency: 1 means one Case at a time.")
});
const schedule = (0,schemas/* strictObject */.re)({
	enabled: (0,schemas/* boolean */.zM)().default(true),
	frequency: (0,schemas/* enum */.k5)([
		"every_5_minutes",
		"every_15_minutes",
		"hourly",
		"daily",
		"workday",
		"weekly",
		"monthly",
		"custom"
	]),
	timezone: (0,schemas/* string */.Yj)().refine(isTimeZone, "must be an IANA time zone, such as Europe/Prague"),
	time: (0,schemas/* string */.Yj)().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "must be HH:MM in quotes, such as \"07:00\"").optional(),
	day: (0,schemas/* enum */.k5)([
		"monday",
		"tuesday",
		"wednesday",
		"thursday",
		"friday",
		"saturday",
		"sunday"
	]).optional(),
	day_of_month: (0,schemas/* int */.Wh)().min(1).max(31).optional(),
	cron: label.optional()
}).superRefine((given, context) => {
	for (const field of neededBy(given.frequency)) if (given[field] === void 0) context.addIssue({
		code: "custom",
		path: [field],
		message: `is required for ${given.frequency}`
	});
});
/** What a config file may contain besides the config. Every key is optional; absent keys leave Duvo unchanged. */
const KeysSchema = (0,schemas/* strictObject */.re)({
	name: schema_name.optional(),
	folder: folder.optional(),
	settings: settings.optional(),
	integrations: (0,schemas/* array */.YO)(integration).optional().describe("All integrations of the Assignment. Others are removed."),
	schedules: (0,schemas/* array */.YO)(schedule).optional().describe("All schedules that the user of the API key owns on the Assignment. Others are deleted.")
});
const keyNames = Object.keys(KeysSchema.shape);
/** The fields that a frequency requires. It uses no others, except for the time zone. */
function neededBy(frequency) {
	switch (frequency) {
		case "daily":
		case "workday": return ["time"];
		case "weekly": return ["time", "day"];
		case "monthly": return ["time", "day_of_month"];
		case "custom": return ["cron"];
		default: return [];
	}
}
/** The names of nested folders; none for the root. */
function folderPath(text) {
	const trimmed = text.trim().replace(/^\//, "").replace(/\/$/, "");
	return trimmed === "" ? [] : trimmed.split("/").map((part) => part.trim());
}
function isTimeZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).format() !== "";
	} catch {
		return false;
	}
}
/** Reads the keys at the top level of a file, or returns their problems. Ignores other keys. */
function readKeys(value) {
	const own = Object.entries(value).filter(([key, given]) => keyNames.includes(key) && given !== null);
	const { data, error } = KeysSchema.safeParse(Object.fromEntries(own));
	if (data) {
		const issues = misplaced(data);
		return {
			keys: issues.length > 0 ? {} : data,
			issues
		};
	}
	return {
		keys: {},
		issues: error.issues.map(({ path, message }) => ({
			path,
			message: schema_plainMessage(message)
		}))
	};
}
/** Queues and triggers are only for integrations of Cases, and each integration may be listed once. */
function misplaced({ integrations = [] }) {
	const seen = /* @__PURE__ */ new Set();
	return integrations.flatMap(({ type, queues, trigger: given }, index) => {
		const at = (key, message) => [{
			path: [
				"integrations",
				index,
				key
			],
			message
		}];
		const isSlug = !/^[0-9a-f-]{36}$/i.test(type);
		if (seen.size === seen.add(type).size) return at("type", `is listed twice: ${JSON.stringify(type)}`);
		if (isSlug && queues && !type.startsWith("case-queue-")) return at("queues", `is only for case-queue-producer and case-queue-consumer, not ${JSON.stringify(type)}`);
		if (isSlug && given && type !== "case-queue-consumer") return at("trigger", `is only for case-queue-consumer, not ${JSON.stringify(type)}`);
		if (given && given.queue === void 0 && queues?.length !== 1) return at("trigger", "does not say which Queue it is for: add queue: <name> to it");
		return [];
	});
}
function schema_plainMessage(message) {
	const plain = message.replace(/^Invalid (?:input|option): /, "");
	if (plain === "Invalid input") return "has an invalid value";
	return plain.replace(/^(.*), received undefined$/, "is required ($1)");
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/document/ids.js
// .build/action-test-assignments/compiled/shared/sync/assignment/document/ids.js
const ids_uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The id of a file's Assignment. */
function readId(value, report) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "string" && ids_uuid.test(value)) return value.toLowerCase();
	report("agent_id must be the id of an Assignment, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f");
}
/** Ids of the Assignments that a file hands over to. */
function readIds(value, report) {
	if (value === void 0 || value === null) return void 0;
	const ids = Array.isArray(value) ? value.flatMap((id) => typeof id === "string" && ids_uuid.test(id) ? id : []) : [];
	if (Array.isArray(value) && ids.length === value.length) return ids.map((id) => id.toLowerCase());
	report("handover_target_ids must be a list of Assignment ids");
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/document/config-document.js








// .build/action-test-assignments/compiled/shared/sync/assignment/document/config-document.js
/** The keys that a file may contain besides the config. */
const ownKeys = [
	"agent_id",
	"handover_target_ids",
	...keyNames
];
const envelopeKeys = [
	...ownKeys,
	"$schema",
	"version",
	"config",
	"build",
	"agent",
	"data"
];
/**
* Parses a file as a config. Known shapes are `{version, data}`, the same as `config` or `build.config` (as the API returns
* it), and `{version, input, …}`: the content of `data`, at the top level. In Markdown, that is the front matter, and the
* text is the SOP.
*
* @throws FileProblemsError
*/
function readConfigDocument(path, bytes) {
	const problems = [];
	const report = (line, message) => void problems.push({
		file: path,
		line,
		message
	});
	try {
		const { value, lineOf, body } = parse(path, bytes);
		if (!isPlainObject(value)) throw new DocumentError("must contain an object", { line: 1 });
		const { data, at } = findData(value, body !== void 0);
		if (body !== void 0 && Object.hasOwn(data, "input")) report(lineOf([...at, "input"]), "has input in its front matter, but the text below it is the SOP: remove one");
		for (const key of unknownKeys(value, at)) report(lineOf([key]), `${key} is not a key of a config file`);
		const build = isPlainObject(value["build"]) ? value["build"] : {};
		const { keys, issues } = readKeys(value);
		for (const issue of issues) report(lineOf(issue.path), `${placeOf(issue.path)}: ${issue.message}`);
		const document = {
			path,
			name: nameOf(path),
			agentId: readId(value["agent_id"] ?? build["agent_id"], (message) => report(lineOf(["agent_id"]), message)),
			assignmentName: keys.name ?? nameOf(path),
			keys,
			handoverTargetIds: readIds(value["handover_target_ids"], (message) => report(lineOf(["handover_target_ids"]), message)),
			data: body === void 0 ? data : {
				...data,
				input: body.text
			},
			references: [...findReferences(path, data, ["input"], (at_, message) => report(lineOf([...at, ...at_]), message))],
			lineOf: (part) => part[0] === "input" && body ? body.line : lineOf([...at, ...part]),
			lineOfKey: lineOf
		};
		if (problems.length > 0) throw new file_problems/* FileProblemsError */.xV(problems);
		return document;
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		throw new file_problems/* FileProblemsError */.xV([...problems, {
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
/** A problem in the data of a config, at its line. */
function problemAt(document, path, message) {
	const place = placeOf(path);
	return {
		file: document.path,
		line: document.lineOf(path),
		message: place === "" ? message : `${place}: ${message}`
	};
}
/** A problem of a key besides the config, at its line. */
function keyProblemAt(document, path, message) {
	return {
		file: document.path,
		line: document.lineOfKey(path),
		message: `${placeOf(path)}: ${message}`
	};
}
function placeOf(path) {
	return path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`, "");
}
/** Whether a Markdown file is a config and not just a text, which is the case if it starts with front matter. */
function hasFrontMatter(bytes) {
	return /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n/.test(Buffer.from(bytes.subarray(0, 32)).toString("latin1"));
}
/** The form that a text file has in a config: with line feeds only, and without those at the end, which editors add. */
function normalizeText(text) {
	const lines = text.replaceAll("\r\n", "\n");
	let end = lines.length;
	while (lines[end - 1] === "\n") end -= 1;
	return lines.slice(0, end);
}
function parse(path, bytes) {
	const text = decodeText(bytes);
	if (/\.json$/i.test(path)) return parseJson(text);
	if (!isMarkdownPath(path)) return parseYaml(text);
	const parts = splitFrontMatter(text);
	if (!parts) throw new DocumentError("begins with ---, but no second --- line closes the front matter", { line: 1 });
	const { value, lineOf } = parseYaml(parts.yaml, 2);
	const body = {
		text: normalizeText(parts.body).replace(/^\n+/, ""),
		line: parts.bodyLine
	};
	return {
		value: value ?? {},
		lineOf,
		body
	};
}
/** Finds the content of `data`, and its path. */
function findData(value, isMarkdown) {
	const build = value["build"];
	const [config, at] = isPlainObject(build) ? [build["config"], ["build", "config"]] : Object.hasOwn(value, "config") ? [value["config"], ["config"]] : [value, []];
	if (!isPlainObject(config)) throw new DocumentError(`${at.join(".")} must be an object`, { line: 1 });
	const version = config["version"];
	if (version !== void 0 && version !== "v2") throw new DocumentError(`has a config of version ${JSON.stringify(version)}: only "v2" is supported`, { line: 1 });
	if (isPlainObject(config["data"])) return {
		data: config["data"],
		at: [...at, "data"]
	};
	if (Object.hasOwn(config, "data")) throw new DocumentError("data must be an object", { line: 1 });
	if (version === void 0 && !isMarkdown) throw new DocumentError("is not a config: write {\"version\": \"v2\", \"data\": {\"input\": …}}, or add \"version\": \"v2\" beside \"input\"", { line: 1 });
	const own = at.length === 0 ? [
		...ownKeys,
		"$schema",
		"version"
	] : ["version"];
	return {
		data: Object.fromEntries(Object.entries(config).filter(([key]) => !own.includes(key))),
		at
	};
}
/** Finds mistyped keys outside of the config. Those in `data` are checked later, together with the live config. */
function unknownKeys(value, at) {
	return at.length === 0 ? [] : Object.keys(value).filter((key) => !envelopeKeys.includes(key));
}
function* findReferences(path, data, at, report) {
	for (const { value, place } of objectsIn(data["input"], at)) {
		const target = value["$file"];
		const file = typeof target === "string" ? besideFile(path, target) : "";
		if (Object.keys(value).length !== 1 || typeof target !== "string") report(place, "a reference must be {\"$file\": \"text.md\"}, without other keys");
		else if (target === "" || target.startsWith("/") || isOutsideRepository(file) || target.includes("\0")) report(place, `$file is not a path in the repository: ${JSON.stringify((0,log_text/* oneLine */.TN)(target, 200))}`);
		else yield {
			file,
			at: place
		};
	}
}
function* objectsIn(value, place) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, [...place, index]);
	else if (isPlainObject(value)) {
		if (Object.hasOwn(value, "$file")) yield {
			value,
			place
		};
		else for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...place, key]);
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/normal-form.js
// .build/action-test-assignments/compiled/shared/sync/normal-form.js
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


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/live-keys.js
// .build/action-test-assignments/compiled/shared/sync/assignment/keys/live-keys.js
/**
* What a row of the list of Assignments contains. Its integrations are those of the newest Revision, so they count only if
* that is the live one.
*/
function keysOfRow(row, isLatestLive) {
	const { slack_enabled, microsoft_teams_enabled, agentic_memory_enabled } = row;
	return {
		name: row.name,
		folderId: row.folder_id ?? void 0,
		settings: {
			slack_enabled,
			microsoft_teams_enabled,
			agentic_memory_enabled
		},
		slots: isLatestLive ? row.integration_configs?.map(slotOfRow) : void 0,
		schedules: row.latest_build?.schedules ?? void 0,
		trigger: triggerOfRow(row)
	};
}
function slotOfRow(slot) {
	return {
		integrationId: slot.integration_id ?? void 0,
		type: slot.integration_type,
		name: slot.integration_name,
		queueNames: slot.linked_queue_names ?? void 0,
		pins: void 0,
		isConnected: slot.is_connected ?? void 0
	};
}
function triggerOfRow({ case_trigger_enabled: enabled, case_queue_name: queueName }) {
	if (queueName === void 0 || typeof enabled !== "boolean") return void 0;
	if (queueName === null) return null;
	return {
		enabled,
		queueName,
		concurrency: void 0,
		canDisable: void 0,
		creator: void 0
	};
}
function triggerOf(trigger) {
	if (!trigger) return null;
	return {
		enabled: trigger.enabled,
		queueName: trigger.case_queue_name,
		concurrency: trigger.concurrency ?? null,
		canDisable: trigger.can_disable ?? void 0,
		creator: trigger.creator_display_name ?? void 0
	};
}
/** The slot of an integration: by its id, or by its type if the server returns no id. */
function slotFor(slots, { integration }) {
	return slots.find(({ integrationId, type }) => integrationId === void 0 ? type === integration.type : integrationId === integration.id);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/team-names.js



// .build/action-test-assignments/compiled/shared/sync/assignment/keys/team-names.js
const noNames = {
	folders: [],
	integrations: [],
	connections: [],
	queues: []
};
function indexByName(items, nameOf) {
	return {
		byId: new Map(items.toReversed().map((item) => [item.id.toLowerCase(), item])),
		byName: Map.groupBy(items, nameOf),
		byForm: Map.groupBy(items, (item) => fold(nameOf(item)))
	};
}
function fold(text) {
	return nameForm(text).toLowerCase();
}
/** Finds by id, else by exact name, else by case-insensitive name. */
function findByName({ byId, byName, byForm }, wanted) {
	const one = byId.get(wanted.trim().toLowerCase());
	if (one) return {
		kind: "one",
		item: one
	};
	const found = byName.get(wanted) ?? byForm.get(fold(wanted)) ?? [];
	const [first] = found;
	if (!first) return { kind: "none" };
	return found.length === 1 ? {
		kind: "one",
		item: first
	} : {
		kind: "several",
		items: found
	};
}
/** Names the ids that share a name. */
function describeSeveral(items) {
	return `is ambiguous: use one of the ids ${items.map(({ id }) => id).join(", ")}`;
}
/** The path of a folder, such as `Finance/Invoices`; `/` for none. */
function pathOfFolder(folders, id) {
	return pathsOf(folders).get(id ?? "") ?? "/";
}
/** Whether a folder has this path, even if a server stored its names in another form. */
function hasFolder(folders, path) {
	return formsOfPaths(folders).has(nameForm(path));
}
/** Cached per list: hundreds of files look up the same folders. */
const pathsOf = cachedPerList((folders) => {
	const byId = new Map(folders.map((folder) => [folder.id, folder]));
	return new Map(folders.map(({ id }) => [id, pathTo(id, byId)]));
});
const formsOfPaths = cachedPerList((folders) => new Set([...pathsOf(folders).values()].map(nameForm)));
/** A cycle of folders in the response must not cause an endless loop. */
const team_names_maxDepth = 100;
function pathTo(id, byId) {
	const names = [];
	for (let at = byId.get(id); at && names.length < Math.min(team_names_maxDepth, byId.size); at = byId.get(at.parent_folder_id ?? "")) names.push(at.name);
	return names.reverse().join("/");
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/compare/schedules.js


// .build/action-test-assignments/compiled/shared/sync/assignment/keys/compare/schedules.js
/**
* The changes that turn the existing schedules into the wanted ones. Equal schedules stay unchanged. Others with the same
* frequency are updated instead of deleted and recreated.
*/
function compareSchedules(wanted, existing) {
	const left = [...existing];
	const take = (isMatch) => {
		const at = left.findIndex(isMatch);
		return at < 0 ? void 0 : left.splice(at, 1)[0];
	};
	const paired = wanted.filter((fields) => !take((one) => isSameSchedule(one, fields))).map((fields) => ({
		fields,
		schedule: take((one) => one.frequency === fields.frequency)
	}));
	return {
		creates: paired.flatMap(({ fields, schedule }) => schedule ? [] : [fields]),
		updates: paired.flatMap(({ fields, schedule }) => schedule ? [{
			fields,
			schedule
		}] : []),
		deletes: left
	};
}
/**
* Whether two schedules run at the same times, even if a server stored one of them in another form: a time zone has several
* names, a day may be capitalised, and unused fields may be filled in.
*/
function isSameSchedule(one, other) {
	return timesOf(one) === timesOf(other);
}
function timesOf(schedule) {
	const time = schedule.time?.replace(/^(?=\d:)/, "0");
	return describeSchedule({
		...schedule,
		time,
		timezone: zoneOf(schedule.timezone)
	}).toLowerCase();
}
/** The canonical name of a time zone; an unknown name is returned unchanged. */
function zoneOf(name) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name.trim() }).resolvedOptions().timeZone;
	} catch {
		return name;
	}
}
/** A schedule in words: `on workdays at 07:00 (Europe/Prague)`. Omits fields that its frequency does not use. */
function describeSchedule(schedule) {
	const { frequency, timezone, enabled } = schedule;
	const time = new Set(neededBy(frequency)).has("time") ? ` at ${schedule.time?.slice(0, 5) ?? "?"}` : "";
	return `${recurrence(schedule)}${time} (${timezone})${enabled ? "" : ", off"}`;
}
function recurrence({ frequency, day, day_of_month, cron }) {
	switch (frequency) {
		case "workday": return "on workdays";
		case "weekly": return `weekly on ${day ?? "?"}`;
		case "monthly": return `monthly on day ${day_of_month ?? "?"}`;
		case "custom": return `cron ${cron?.trim().replaceAll(/\s+/g, " ") ?? "?"}`;
		default: return frequency.replaceAll("_", " ");
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/compare/slots.js



// .build/action-test-assignments/compiled/shared/sync/assignment/keys/compare/slots.js
/** Where a person connects an account or edits somebody else's trigger. */
const places = {
	connections: "in Duvo, under Connections",
	trigger: "in Duvo, on the Assignment, under Triggers"
};
/** The differences in integrations, their pins and Queues, and the case trigger. */
function slotChanges({ wanted: { slots }, live, rivals }, names) {
	if (slots === void 0) return {
		changes: [],
		todo: [],
		warnings: []
	};
	const known = live ? live.slots : [];
	const parts = slots.map((slot) => {
		const before = known && slotFor(known, slot);
		const trigger = triggerChanges(slot, live, rivals);
		return {
			changes: [
				...known && !before ? [attached(slot)] : [],
				...queueChanges(slot, known && {
					queueNames: [],
					...before
				}),
				...pinChanges(slot, before, known !== void 0, names),
				...trigger.changes
			],
			todo: [...slot.missing.map((name) => missingConnection(slot, name)), ...trigger.todo],
			warnings: trigger.warnings
		};
	});
	const extra = (known ?? []).filter((one) => !slots.some((slot) => slotFor([one], slot)));
	return {
		changes: [...parts.flatMap(({ changes }) => changes), ...extra.map(removed)],
		todo: parts.flatMap(({ todo }) => todo),
		warnings: parts.flatMap(({ warnings }) => warnings)
	};
}
function attached({ integration: { type, name } }) {
	return {
		step: "slots",
		path: `integrations.${type}`,
		kind: "added",
		text: `Integration ${name} attached`
	};
}
function removed({ type, name }) {
	const text = `Integration ${name || type} removed, including everybody's pinned connections`;
	return {
		step: "slots",
		path: `integrations.${type}`,
		kind: "removed",
		text
	};
}
function queueChanges(slot, before) {
	const { queues, integration } = slot;
	const known = before?.queueNames;
	if (queues === void 0 || known === void 0) return [];
	const change = (kind, text) => ({
		step: "slots",
		path: `integrations.${integration.type}.queues`,
		kind,
		text
	});
	const gone = known.filter((name) => !queues.some((queue) => isSameName(queue.name, name)));
	return [...queues.filter(({ name }) => !known.some((one) => isSameName(one, name))).map(({ id, name }) => change("added", `Queue ${JSON.stringify(name)} ${id ? "linked" : "created and linked"} to ${integration.name}`)), ...gone.map((name) => change("removed", `Queue ${JSON.stringify(name)} no longer linked to ${integration.name}`))];
}
/** Unpins nothing while a person still has to connect an account: the current pin may be the only one that works. */
function pinChanges({ connections, missing, integration }, before, isKnown, names) {
	const pins = before ? before.pins : isKnown ? [] : void 0;
	if (connections === void 0 || pins === void 0) return [];
	const change = (kind, name) => ({
		step: "pins",
		path: `integrations.${integration.type}.connections`,
		kind,
		text: `Connection ${JSON.stringify(name)} ${kind === "added" ? "pinned to" : "unpinned from"} ${integration.name}`
	});
	const nameOf = (id) => names.connections.find((connection) => connection.id === id)?.name ?? id;
	const gone = missing.length > 0 ? [] : pins.filter((id) => !connections.some((connection) => connection.id === id));
	return [...connections.filter(({ id }) => !pins.includes(id)).map(({ name }) => change("added", name)), ...gone.map((id) => change("removed", nameOf(id)))];
}
function missingConnection({ integration: { name: integration } }, name) {
	return `Connect the ${integration} account ${JSON.stringify(name)} ${places.connections}, as the user of the API key, or share it with the team. The next run pins it.`;
}
function triggerChanges({ trigger, integration }, live, rivals) {
	const none = {
		changes: [],
		todo: [],
		warnings: []
	};
	const before = live ? live.trigger : null;
	if (trigger === void 0 || before === void 0) return none;
	const path = `integrations.${integration.type}.trigger`;
	const shown = before ? describeTrigger(before) : "";
	if (trigger === false) {
		if (before === null) return none;
		if (before.canDisable === false) return {
			...none,
			todo: [onlyByCreator(before, "Delete")]
		};
		const text = `Case trigger deleted: ${shown}`;
		return {
			...none,
			changes: [{
				step: "trigger",
				path,
				kind: "removed",
				text
			}]
		};
	}
	const warnings = trigger.enabled ? rivalWarnings(trigger, rivals) : [];
	if (before && isSameTrigger(trigger, before)) return {
		...none,
		warnings
	};
	if (before?.canDisable === false && needsCreator(trigger, before)) return {
		...none,
		warnings,
		todo: [onlyByCreator(before, trigger.enabled ? "Move" : "Switch off")]
	};
	const after = describeTrigger({
		...trigger,
		queueName: trigger.queue.name
	});
	const text = before ? `Case trigger: ${shown} → ${after}` : `Case trigger added: ${after}`;
	const kind = before ? "changed" : "added";
	return {
		...none,
		warnings,
		changes: [{
			step: "trigger",
			path,
			kind,
			text
		}]
	};
}
/** Whether a trigger matches the wanted one, ignoring what the file does not set. */
function isSameTrigger(wanted, live) {
	return wanted.enabled === live.enabled && isSameName(wanted.queue.name, live.queueName) && (wanted.concurrency === void 0 || wanted.concurrency === live.concurrency);
}
function needsCreator(wanted, live) {
	return !isSameName(wanted.queue.name, live.queueName) || live.enabled && !wanted.enabled;
}
function onlyByCreator({ creator, queueName }, what) {
	return `${what} the case trigger for ${JSON.stringify(queueName)} ${places.trigger}. Only ${creator ?? "its creator"} or an admin may do this.`;
}
function rivalWarnings({ queue }, rivals) {
	if (rivals.length === 0) return [];
	return [`Cases of ${JSON.stringify(queue.name)} also trigger ${rivals.join(", ")}. These triggers compete for the Cases.`];
}
function describeTrigger({ enabled, queueName, concurrency }) {
	const pace = concurrency ? `, ${concurrency} at a time` : "";
	return `Cases of ${JSON.stringify(queueName)}${pace}${enabled ? "" : ", off"}`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/compare/keys.js






// .build/action-test-assignments/compiled/shared/sync/assignment/keys/compare/keys.js
/** Compares what a file asks for besides the config with what is live. `live` is undefined if the Assignment will be created. */
function compareKeys({ wanted, live, rivals }, names) {
	const slots = slotChanges({
		wanted,
		live,
		rivals
	}, names);
	return {
		changes: [
			...nameChanges(wanted, live),
			...folderChanges(wanted, live, names),
			...settingsChanges(wanted, live),
			...slots.changes,
			...scheduleChanges(wanted, live)
		],
		todo: slots.todo,
		warnings: [
			...slots.warnings,
			...offWarnings(wanted, live),
			...accountWarnings(wanted, live)
		]
	};
}
function nameChanges({ name }, live) {
	if (name === void 0 || live === void 0 || isSameName(name, live.name)) return [];
	return [{
		step: "fields",
		path: "name",
		kind: "changed",
		text: `Name: ${quote(live.name)} → ${quote(name)}`
	}];
}
function folderChanges({ folder }, live, { folders }) {
	if (folder === void 0) return [];
	const before = pathOfFolder(folders, live?.folderId);
	const after = folder.length === 0 ? "/" : folder.join("/");
	if (isSameName(before, after)) return [];
	return [{
		step: "folder",
		path: "folder",
		kind: "changed",
		text: `Folder: ${before} → ${after}${after === "/" || hasFolder(folders, after) ? "" : " (new folder)"}`
	}];
}
function settingsChanges({ settings = {} }, live) {
	return Object.entries(settings).flatMap(([key, after]) => {
		const before = live?.settings[key] ?? false;
		if (after === void 0 || before === after) return [];
		const text = `${settingNames[key] ?? key}: ${before ? "on" : "off"} → ${after ? "on" : "off"}`;
		return [{
			step: "fields",
			path: `settings.${key}`,
			kind: "changed",
			text
		}];
	});
}
const settingNames = {
	slack_enabled: "Slack",
	microsoft_teams_enabled: "Microsoft Teams",
	agentic_memory_enabled: "Memory"
};
function scheduleChanges({ schedules }, live) {
	if (schedules === void 0 || live && live.schedules === void 0) return [];
	const { creates, updates, deletes } = compareSchedules(schedules, live?.schedules ?? []);
	const change = (kind, text) => ({
		step: "schedules",
		path: "schedules",
		kind,
		text: `Schedule ${text}`
	});
	return [
		...creates.map((one) => change("added", `added: ${describeSchedule(one)}`)),
		...updates.map(({ schedule, fields }) => change("changed", `changed: ${describeSchedule(schedule)} → ${describeSchedule(fields)}`)),
		...deletes.map((one) => change("removed", `deleted: ${describeSchedule(one)}`))
	];
}
/** Warns about schedules that Duvo disabled because Jobs could not start: enabling them again does not remove the cause. */
function offWarnings({ schedules }, live) {
	if (schedules === void 0) return [];
	return (live?.schedules?.filter((one) => one.auto_disabled_at) ?? []).map((one) => `Duvo switched off the schedule ${describeSchedule(one)} on ${one.auto_disabled_at?.slice(0, 10)}: ${one.auto_disabled_reason ?? "no reason given"}.`);
}
/** Warns about broken and missing connections, which otherwise nobody notices until a Job fails. */
function accountWarnings({ slots = [] }, live) {
	return slots.flatMap((slot) => {
		return [...(slot.connections ?? []).filter(({ broken_at }) => broken_at).map(({ name, broken_at, broken_reason }) => `Connection ${quote(name)} of ${slot.integration.type} has been broken since ${broken_at?.slice(0, 10)}${broken_reason ? ` (${broken_reason})` : ""}. Reconnect it in Duvo.`), ...lacksAccount(slot, live) ? [`${slot.integration.type} has no connection pinned for the user of the API key, so Jobs that this user starts will fail. Add one to connections.`] : []];
	});
}
function lacksAccount(slot, live) {
	if (!needsAccount(slot) || slot.connections !== void 0) return false;
	const known = live?.slots && slotFor(live.slots, slot);
	return known === void 0 ? live === void 0 || live.slots !== void 0 : known.isConnected === false;
}
/** Whether the integration needs a person to sign in. */
function needsAccount({ integration: { auth_method, oauth_provider } }) {
	return /oauth/i.test(auth_method ?? "") || Boolean(oauth_provider);
}
function quote(text) {
	return JSON.stringify(text);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/keys.js




// .build/action-test-assignments/compiled/shared/sync/assignment/plan/keys.js
const noKeys = {
	wanted: {
		name: void 0,
		folder: void 0,
		settings: void 0,
		slots: void 0,
		schedules: void 0
	},
	changes: [],
	todo: [],
	warnings: []
};
/** Without promotion, only a draft is created, so only what belongs to a Revision changes: its integrations. */
function planKeys({ name, file: { document } }, { keys, names }, promote) {
	const found = keys.get(name);
	if (!found) return {
		keys: noKeys,
		problems: []
	};
	const problems = found.issues.map(({ path, message }) => keyProblemAt(document, path, message));
	const { changes, todo, warnings } = compareKeys(found, names);
	const hasSlots = changes.some(({ step }) => step === "slots");
	const wanted = promote ? changes : changes.filter(({ step }) => step === "slots" || step === "pins" && hasSlots);
	const deferred = changes.length - wanted.length;
	const notes = deferred > 0 ? [`${(0,log_text/* countOf */.pq)(deferred, "more change")} will follow when the draft is promoted.`] : [];
	return {
		keys: {
			wanted: found.wanted,
			changes: wanted,
			todo,
			warnings: [...warnings, ...notes]
		},
		problems
	};
}
/** Whether the changes need a new Revision, because integrations are part of it. */
function needsRevision({ changes }) {
	return changes.some(({ step }) => step === "slots");
}
/** What is removed in Duvo, in words. */
function removalsOf({ changes }) {
	return changes.filter(({ kind }) => kind === "removed").map(({ text }) => text);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/plan-item.js






// .build/action-test-assignments/compiled/shared/sync/assignment/plan/plan-item.js
/** An item with nothing to do. */
function emptyItem({ name, file: { document }, agentId }) {
	return {
		name,
		file: document.path,
		action: "unchanged",
		agentId,
		assignment: document.assignmentName,
		live: void 0,
		draft: void 0,
		config: void 0,
		asked: void 0,
		handoverTargetIds: [],
		changes: void 0,
		keys: noKeys,
		mayHaveQueues: true,
		pinned: [],
		isDrifted: false,
		lacksId: agentId === void 0,
		notes: [],
		problems: []
	};
}
/** What a reviewer approves with the plan's hash: these configs for these Assignments, in place of what is live now. */
function approvedPart(items, promote) {
	return {
		changes: items.filter(isChange).map((item) => ({
			name: item.name,
			agentId: item.agentId,
			assignment: item.agentId === void 0 ? item.assignment : void 0,
			live: item.live?.id,
			config: comparable(item.config),
			handoverTargetIds: item.handoverTargetIds.toSorted(),
			...item.keys.changes.length > 0 && { keys: item.keys.changes.map(({ path, kind, text }) => [
				path,
				kind,
				text
			]) }
		})),
		promote
	};
}
/** The differences by field; Skills by name, as far as known. */
function describeDifferences(live, config, skills) {
	const readable = (value) => {
		const data = dataOf(value) ? comparable(value) : {};
		const named = Array.isArray(data["skills"]) ? data["skills"].map((id) => nameSkill(skills, id)) : void 0;
		const input = typeof data["input"] === "string" ? { input: `${data["input"]}\n` } : {};
		return {
			...data,
			...input,
			...named && { skills: named }
		};
	};
	return describeChanges(readable(live), readable(config));
}
function nameSkill(skills, id) {
	const name = nameOfSkill(skills, id);
	return name === void 0 ? id : `${name} (${id})`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/process/error.js


// .build/action-test-assignments/compiled/shared/action/git/process/error.js
/** A failure of git, or of a request to it, in words for the reader of the job log. */
var GitError = class extends errors/* ActionError */.lZ {
	name = "GitError";
};
/** What to do if something is missing from the clone. */
const completeClone = "Check out with fetch-depth: 0 and without a filter, so that the clone is complete.";
const maxDetailCharacters = 500;
/**
* Explains why a git command failed. Causes that a workflow can fix come with what to do; any other in git's own words, cut
* and without control characters.
*
* @param command the subcommand, such as `diff-tree`
* @param stderr what git wrote to standard error; untrusted text
*/
function explainFailure(command, exitCode, stderr) {
	if (/dubious ownership|unsafe repository/i.test(stderr)) return new GitError("git refuses to read the repository because another user owns it.", { hint: "Use git 2.38 or newer in the container, or run chown -R \"$(id -u)\" \"$GITHUB_WORKSPACE\" in a step before." });
	if (/not a git repository/i.test(stderr)) return notARepository("The workspace");
	if (/promisor remote|lazy fetching/i.test(stderr)) return new GitError("The clone lacks files that are needed: it was made with a filter.", { hint: completeClone });
	const message = `git ${command} failed with exit code ${exitCode}: ${stderr.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, maxDetailCharacters) || "it gave no reason"}`;
	const isIncomplete = /missing|bad object|could not get object info|unable to read|not our ref/i.test(stderr);
	return new GitError(message, isIncomplete ? { hint: completeClone } : {});
}
/** @param place the directory that was searched */
function notARepository(place) {
	return new GitError(`${place} is not in a git repository.`, { hint: "Run actions/checkout before this action, on a runner that has git: without it, checkout downloads files without history. Outside GitHub, run it in a clone." });
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/objects/object-id.js



// .build/action-test-assignments/compiled/shared/action/git/objects/object-id.js
const objectId = (0,schemas/* string */.Yj)().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).brand();
/** The object id in `text`; undefined for an abbreviated id, a ref, an upper-case id or all zeros. */
function findObjectId(text) {
	if (text === void 0 || isZero(text)) return void 0;
	return objectId.safeParse(text).data;
}
/** Like {@link findObjectId}, for text that git wrote. @throws GitError if it is not an object id */
function parseObjectId(text) {
	const result = objectId.safeParse(text);
	if (!result.success) throw new GitError(`git printed ${JSON.stringify(text.slice(0, 80))} instead of an object id.`);
	return result.data;
}
/** Whether `text` is the all-zeros id, which means "no object", as `before` in the push that creates a branch. */
function isZero(text) {
	return /^0{40,64}$/.test(text);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/objects/commit.js


// .build/action-test-assignments/compiled/shared/action/git/objects/commit.js
/** @throws GitError if the clone does not have the commit */
async function readCommit(git, id) {
	return parseCommit(id, await git.read([
		"cat-file",
		"commit",
		id
	]));
}
/** Parses a commit object: header lines, an empty line, the message. */
function parseCommit(id, content) {
	const end = content.indexOf("\n\n");
	const headers = content.subarray(0, end < 0 ? content.length : end).toString("utf8").split("\n");
	const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	const message = end < 0 ? "" : decode(content.subarray(end + 2), values("encoding")[0]);
	return {
		id,
		shortId: id.slice(0, 7),
		parents: values("parent").map(parseObjectId),
		subject: subjectOf(message),
		authorDate: parseDate(values("author")[0] ?? "")
	};
}
/** The first paragraph, on one line. Works line by line: a pattern around line breaks is slow if a line is all white space. */
function subjectOf(message) {
	const lines = message.trimStart().split("\n").map((line) => line.trim());
	const end = lines.indexOf("");
	return lines.slice(0, end < 0 ? lines.length : end).join(" ");
}
/** Reads the seconds from `Name <mail> 1700000000 +0100`. */
function parseDate(author) {
	const seconds = Number(/ (\d{1,12}) [+-]\d{4}$/.exec(author)?.[1] ?? NaN);
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function decode(bytes, encoding = "utf-8") {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
/**
* The commit for a name (a branch, tag, id, `HEAD~2`, …), or undefined if the clone has none. The name is passed on
* standard input, where nothing is an option: a branch may be called `--output=x`.
*/
async function resolveCommit(git, name) {
	if (name === "" || /[\u0000-\u001f\u007f]/.test(name)) return void 0;
	const answer = await git.read(["cat-file", "--batch-check"], { input: `${name}^{commit}\n` });
	return findObjectId(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString("utf8"))?.[1]);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/base/deepening.js



// .build/action-test-assignments/compiled/shared/action/git/base/deepening.js
/** How many more commits to fetch into a shallow clone at a time, before fetching all of them. */
const steps = [50, 500];
/** Whether the history of this clone is truncated, as after actions/checkout with its default `fetch-depth: 1`. */
async function isShallow(git) {
	return (await git.read(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
}
/**
* Makes sure that a commit and its files are present, without its history if the clone is shallow. Returns false if that
* fails.
*/
async function fetchCommit(git, id) {
	const isThere = async () => await resolveCommit(git, id) === id;
	if (await isThere()) return true;
	git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`);
	return await git.fetch(await depth(git), [id]) && await isThere();
}
/** Fetches a branch or tag by name. Returns false if the remote does not have it, or the name is not a valid ref. */
async function fetchRef(git, name) {
	if (!isRefName(name)) return false;
	git.log.info(`${name} is not in this clone; fetching it.`);
	const options = await depth(git);
	const short = shortName(name);
	return await git.fetch(options, [`+refs/heads/${short}:refs/remotes/origin/${short}`]) || await git.fetch(options, [`refs/tags/${short}:refs/tags/${short}`]);
}
/**
* Fetches the current state of a branch, whatever the clone has. Returns false if the remote does not have it, or cannot be
* reached.
*/
async function fetchBranch(git, branch) {
	if (!isRefName(branch)) return false;
	git.log.info(`Looking up the newest commit of ${branch}.`);
	return git.fetch(await depth(git), [`+refs/heads/${branch}:refs/remotes/origin/${branch}`]);
}
function isRefName(name) {
	return /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) && !/\.\.|\/\/|@\{|\.lock$|[./]$/.test(name);
}
/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
function shortName(name) {
	return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, "");
}
/** In a complete clone, a depth would truncate the history, so set it only in a shallow one. */
async function depth(git) {
	return await isShallow(git) ? ["--depth=1"] : [];
}
/** Fetches the full history of some commits if it is truncated. Returns false if it stays truncated. */
async function fetchHistory(git, ids) {
	if (!await isShallow(git)) return true;
	git.log.info("This clone is shallow; fetching its whole history.");
	return git.fetch(["--unshallow"], ids);
}
/** The newest commit in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
async function findMergeBase(git, a, b) {
	if (!await fetchCommit(git, a) || !await fetchCommit(git, b)) return void 0;
	const deepenings = steps.map((commits) => () => deepen(git, commits, [a, b]));
	for (const attempt of [
		async () => true,
		...deepenings,
		() => fetchHistory(git, [a, b])
	]) {
		if (!await attempt()) return void 0;
		const id = await mergeBase(git, a, b);
		if (id !== void 0) return id;
	}
}
async function mergeBase(git, a, b) {
	const answer = await git.read([
		"merge-base",
		"--end-of-options",
		a,
		b
	], { accept: [1] });
	return findObjectId(answer.toString("utf8").trim());
}
async function deepen(git, commits, ids) {
	if (!await isShallow(git)) return true;
	git.log.info(`This clone is shallow; fetching ${commits} more commits.`);
	return git.fetch([`--deepen=${commits}`], ids);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/base/base.js





// .build/action-test-assignments/compiled/shared/action/git/base/base.js
/**
* Chooses the base for an event.
*
* | event | base |
* |---|---|
* | push to a branch | `before`, which covers all its commits, forced or not |
* | push that creates a branch, push of a tag | everything |
* | pull request, its trial merge checked out | the merge's first parent |
* | pull request, its own head checked out | merge base of the target branch and the head |
* | merge group | `base_sha` |
* | any other event; another commit checked out than the one in the event | everything |
*/
function decideBase(facts, head) {
	if (facts.pullRequest) return decidePullRequest(facts.pullRequest, head);
	const given = facts.push?.before ?? facts.mergeGroup?.baseSha;
	if (facts.name === "") return everything("there is no event with a commit to compare with");
	if (given === void 0) return everything(`a ${facts.name} event has no commit to compare with`);
	if (facts.ref.startsWith("refs/tags/")) return everything("a tag was pushed");
	if (facts.sha !== head.id) return everything("the checked-out commit is not the one that the event is about", true);
	if (facts.push?.created || isZero(given)) return everything("the branch is new");
	const id = findObjectId(given);
	if (id === void 0) return everything("the event names no commit to compare with", true);
	return {
		kind: "commit",
		id,
		reason: facts.push ? "the branch before this push" : "the base of this merge group"
	};
}
function decidePullRequest({ baseSha, headSha }, head) {
	const [target, merged] = head.parents;
	if (target !== void 0 && merged === headSha) return {
		kind: "commit",
		id: target,
		reason: "the target branch that the pull request was merged with for this check"
	};
	const of = findObjectId(baseSha);
	if (head.id === headSha && of !== void 0) return {
		kind: "merge-base",
		of,
		reason: "the merge base of the pull request"
	};
	return everything("the checked-out commit is not one of this pull request", true);
}
function everything(reason, doubtful = false) {
	return {
		kind: "everything",
		reason,
		doubtful
	};
}
/**
* Finds the base, and logs which one it is and why. Deepens a shallow clone as far as needed. If a commit cannot be
* reached, the result is `everything`, with a warning.
*
* @param explicit the base that the user named: any name of a commit. It is used or it is an error, never guessed
* @throws GitError if `explicit` is not a commit
*/
async function resolveBase(git, facts, head, explicit) {
	const base = explicit === void 0 ? await reach(git, decideBase(facts, head), head.id) : await find(git, explicit, head.id);
	if (base.kind === "commit") git.log.info(`Comparing with ${base.id.slice(0, 7)}: ${base.reason}.`);
	else if (base.doubtful) git.log.warning(`Comparing every file, because ${base.reason}.`);
	else git.log.info(`Comparing every file: ${base.reason}.`);
	return base.kind === "commit" ? base : {
		kind: "everything",
		reason: base.reason
	};
}
async function reach(git, decision, head) {
	if (decision.kind === "everything") return decision;
	const remedy = "use actions/checkout with fetch-depth: 0 to let it find the changes";
	if (decision.kind === "commit") {
		if (await fetchCommit(git, decision.id)) return decision;
		return {
			kind: "everything",
			reason: `${decision.reason} (${decision.id.slice(0, 7)}) is not in this clone and could not be fetched; ${remedy}`,
			doubtful: true
		};
	}
	const id = await findMergeBase(git, decision.of, head);
	if (id !== void 0) return {
		kind: "commit",
		id,
		reason: decision.reason
	};
	return {
		kind: "everything",
		reason: `no common commit of ${decision.of.slice(0, 7)} and ${head.slice(0, 7)} was found; ${remedy}`,
		doubtful: true
	};
}
async function find(git, name, head) {
	const lookUp = async () => await resolveCommit(git, name) ?? await resolveCommit(git, `refs/remotes/origin/${shortName(name)}`);
	const attempts = [
		async () => true,
		() => fetchNamed(git, name),
		() => fetchHistory(git, [head])
	];
	for (const attempt of attempts) {
		const id = await attempt() ? await lookUp() : void 0;
		if (id !== void 0) return {
			kind: "commit",
			id,
			reason: "the given base"
		};
	}
	throw new GitError(`The base ${JSON.stringify(name)} is not a commit of this repository.`, { hint: "Set it to a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone." });
}
async function fetchNamed(git, name) {
	const id = findObjectId(name);
	return id === void 0 ? fetchRef(git, name) : fetchCommit(git, id);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/base/lineage.js




// .build/action-test-assignments/compiled/shared/action/git/base/lineage.js
/** Deepens a shallow clone as far as needed. @param other may be missing from the clone, or not be a commit at all */
async function lineageOf(git, head, other) {
	if (other === head.id) return "same";
	if (head.parents.includes(other)) return "newer";
	const base = await findMergeBase(git, other, head.id);
	if (base === void 0) return "unknown";
	if (base === other) return "newer";
	return base === head.id ? "older" : "apart";
}
/** The newest commit of a branch of `origin`; undefined if the ref is not a branch, or origin cannot be reached. */
async function branchTip(git, ref) {
	const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
	if (branch === void 0 || !await fetchBranch(git, branch)) return void 0;
	return resolveCommit(git, `refs/remotes/origin/${branch}`);
}
const maxTags = 20;
/** The newest tags of this clone that contain the checked-out commit, without those of the commit itself. */
async function tagsAfter(git, head) {
	const args = [
		"for-each-ref",
		`--contains=${head}`,
		"--sort=-creatordate",
		"--format=%(objectname) %(*objectname) %(refname:strip=2)",
		"refs/tags"
	];
	return (await git.read(args)).toString("utf8").split("\n").flatMap((line) => {
		const [object = "", peeled = "", ...name] = line.split(" ");
		const id = findObjectId(peeled === "" ? object : peeled);
		return id === void 0 || id === head ? [] : [{
			name: name.join(" "),
			id
		}];
	}).slice(0, maxTags);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/objects/names.js
// .build/action-test-assignments/compiled/shared/action/git/objects/names.js
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** A file name as text; undefined if its bytes are not UTF-8, because no text could lead back to the file. */
function decodeName(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
/** A file name that is safe to show: printable ASCII unchanged, any other byte as `\ooo`, like git. */
function escapeName(bytes) {
	return Array.from(bytes, (byte) => byte > 31 && byte < 127 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
/** The records of `-z` output, each of which ends with a NUL byte. */
function splitRecords(output) {
	const records = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		records.push(output.subarray(start, end < 0 ? output.length : end));
		start = end < 0 ? output.length : end + 1;
	}
	return records;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/objects/tree.js




// .build/action-test-assignments/compiled/shared/action/git/objects/tree.js
/** The type for a git mode, such as `100755`. Old repositories also contain `100664`. @throws GitError for an unknown mode */
function entryType(mode) {
	if (mode === "100755") return "executable";
	if (mode.startsWith("100")) return "file";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "submodule";
	throw new GitError(`git printed an unknown file mode: ${JSON.stringify(mode)}.`);
}
/**
* Lists everything in a commit below some directories, whatever the working tree looks like.
*
* @param directories paths from the root, taken literally; the path of a file means that file; empty means the whole commit
*/
async function listTree(git, commit, directories) {
	const output = await git.read([...[
		"ls-tree",
		"-r",
		"-z",
		"--long",
		"--full-tree",
		"--end-of-options",
		commit
	], ...directories]);
	const tree = {
		entries: [],
		unreadable: []
	};
	for (const record of splitRecords(output)) {
		const tab = record.indexOf("	");
		const [mode = "", , id = "", size = ""] = record.subarray(0, tab).toString("latin1").split(/ +/);
		const name = record.subarray(tab + 1);
		const path = decodeName(name);
		if (path === void 0) tree.unreadable.push(escapeName(name));
		else tree.entries.push({
			path,
			type: entryType(mode),
			id: parseObjectId(id),
			size: Number(size) || 0
		});
	}
	return tree;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/changes.js





// .build/action-test-assignments/compiled/shared/action/git/changes.js
/** Options that keep `.git/config` from changing the output of a raw diff. */
const rawDiff = [
	"diff-tree",
	"-r",
	"-z",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
/**
* The net difference between two commits. Compares their trees, so every commit in between counts, a merge counts with what
* it changed against `base`, and a reverted change does not count.
*
* @param directories literal paths from the root; empty means everything
*/
async function changedPaths(git, base, head, directories) {
	return parseRawDiff(await git.read([
		...rawDiff,
		"--end-of-options",
		base,
		head,
		"--",
		...directories
	]));
}
/** Parses `:<mode> <mode> <id> <id> <status>` NUL `<path>` NUL, repeated. */
function parseRawDiff(output) {
	const changes = {
		paths: [],
		unreadable: []
	};
	const records = splitRecords(output);
	for (let index = 0; index + 1 < records.length; index += 2) {
		const name = records[index + 1] ?? Buffer.alloc(0);
		const path = decodeName(name);
		if (path === void 0) changes.unreadable.push(escapeName(name));
		else changes.paths.push({
			path,
			...parseChange(records[index]?.toString("latin1") ?? "")
		});
	}
	return changes;
}
function parseChange(line) {
	const [, modeBefore = "", modeAfter = "", idBefore = "", idAfter = "", status = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(line) ?? [];
	const kind = kinds[status];
	if (kind === void 0) throw new GitError(`git diff-tree printed an unexpected line: ${JSON.stringify(line.slice(0, 200))}.`);
	const before = kind === "added" ? void 0 : {
		type: entryType(modeBefore),
		id: parseObjectId(idBefore)
	};
	const after = kind === "deleted" ? void 0 : {
		type: entryType(modeAfter),
		id: parseObjectId(idAfter)
	};
	return {
		kind: kind === "modified" && before?.id === after?.id ? "mode" : kind,
		before,
		after
	};
}
const kinds = {
	A: "added",
	M: "modified",
	D: "deleted",
	T: "type"
};


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/history.js




// .build/action-test-assignments/compiled/shared/action/git/history.js
const maxCommits = 1e5;
/**
* Finds the files that this repository has ever held, in any commit that led to `head`, including merged branches. Answers
* "is this ours?" before something is deleted elsewhere.
*
* @param options.directories literal paths from the root; empty means everything
* @param options.match selects paths, such as those that end in `/SKILL.md`
* @throws GitError if more than 100,000 commits touch the directories
*/
async function filesEverHeld(git, head, { directories, match }) {
	const complete = await fetchHistory(git, [head]);
	const select = [
		"--full-history",
		`--max-count=100001`,
		"--end-of-options",
		head,
		"--",
		...directories
	];
	const commits = (await git.read(["rev-list", ...select])).toString("latin1");
	if (commits.split("\n").length > 100001) throw new GitError(`More than ${maxCommits} commits touch these files; their history is too long to search.`);
	const show = [
		"--stdin",
		"-m",
		"--root",
		"--no-commit-id",
		"--diff-filter=AMT",
		"--",
		...directories
	];
	const { paths } = parseRawDiff(commits === "" ? Buffer.alloc(0) : await git.read([...rawDiff, ...show], { input: commits }));
	const versions = /* @__PURE__ */ new Map();
	for (const { path, after } of paths) {
		if (!after || !(after.type === "file" || after.type === "executable") || !match(path)) continue;
		versions.set(path, (versions.get(path) ?? /* @__PURE__ */ new Set()).add(after.id));
	}
	return {
		versions,
		complete
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/objects/blobs.js



// .build/action-test-assignments/compiled/shared/action/git/objects/blobs.js
const maxHeaderBytes = 1024;
/**
* Streams the contents of blobs one after the other, in the order of `ids`, byte for byte: no line ending, filter driver or
* text conversion touches them. One git process writes all of them to a temporary file; memory holds one piece at a time.
*
* @throws GitError if a blob is not in the clone, or an id is not a blob
*/
async function* streamBlobs(git, ids) {
	if (ids.length === 0) return;
	yield* splitBlobs(git.stream(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join("")));
}
/**
* Reads the contents of blobs by their ids, each once. See {@link streamBlobs}.
*
* @param options.maxBytes the most bytes that all of them may have together
* @throws GitError if there are more than `maxBytes`, a blob is not in the clone, or an id is not a blob
*/
async function readBlobs(git, ids, { maxBytes }) {
	const blobs = /* @__PURE__ */ new Map();
	let total = 0;
	for await (const { id, size, pieces } of streamBlobs(git, [...new Set(ids)])) {
		total += size;
		if (total > maxBytes) throw new GitError(`The files to read have more than ${maxBytes} bytes in total.`);
		blobs.set(id, await collect({
			size,
			pieces
		}));
	}
	return blobs;
}
/** Collects the whole content. */
async function collect({ size, pieces }) {
	const content = Buffer.allocUnsafeSlow(size);
	let at = 0;
	for await (const piece of pieces) at += piece.copy(content, at);
	return content;
}
/** Splits the output of `cat-file --batch`: a header line, as many bytes as it says, a line feed, and so on. */
async function* splitBlobs(output) {
	const reader = readerOf(output);
	try {
		for (let header = await reader.line(); header !== void 0; header = await reader.line()) {
			const { id, size } = parseHeader(header);
			let left = size;
			async function* pieces() {
				while (left > 0) {
					const piece = await reader.piece(left);
					left -= piece.length;
					yield piece;
				}
			}
			yield {
				id,
				size,
				pieces: pieces()
			};
			for await (const _ of pieces());
			await reader.piece(1);
		}
	} finally {
		await reader.close();
	}
}
/** Parses `<id> blob <size>`. */
function parseHeader(line) {
	const [id = "", type, size] = line.split(" ");
	if (type === "blob") return {
		id: parseObjectId(id),
		size: Number(size)
	};
	if (type === "missing") throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone });
	throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`);
}
/** Cuts a stream of bytes into lines and pieces. Copies only lines that are split across chunks. */
function readerOf(output) {
	const source = output[Symbol.asyncIterator]();
	let rest = Buffer.alloc(0);
	const fill = async () => {
		const kept = Buffer.from(rest);
		const { done, value } = await source.next();
		if (!done) rest = kept.length === 0 ? value : Buffer.concat([kept, value]);
		return !done;
	};
	const take = (size) => {
		const taken = rest.subarray(0, size);
		rest = rest.subarray(taken.length);
		return taken;
	};
	return {
		/** The next line without its line feed; undefined at the end. */
		async line() {
			let end = rest.indexOf("\n");
			while (end < 0) {
				if (rest.length > maxHeaderBytes) throw incomplete();
				if (!await fill()) {
					if (rest.length > 0) throw incomplete();
					return;
				}
				end = rest.indexOf("\n");
			}
			return take(end + 1).toString("latin1", 0, end);
		},
		/** At least one and at most `size` bytes. */
		async piece(size) {
			if (rest.length === 0 && !await fill()) throw incomplete();
			return take(size);
		},
		close: () => source.return?.()
	};
}
function incomplete() {
	return new GitError("git cat-file printed unexpected output.");
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/process/environment.js




// .build/action-test-assignments/compiled/shared/action/git/process/environment.js
/** What git needs from the environment: to start, to find its own programs, and to reach the remote through a proxy. */
const passedOn = new Set(["PATH PATHEXT SYSTEMROOT WINDIR COMSPEC TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE HOMEPATH PROGRAMDATA", "LD_LIBRARY_PATH HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE"].flatMap((names) => names.split(" ")));
/** What we set: no system or user configuration, no prompt, no replaced history, no network on reads. */
const fixed = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null/none",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C"
};
/** The variables that {@link gitEnvironment} sets, for a library that wants them listed. */
const gitVariables = [
	...Object.keys(fixed),
	"GIT_ALLOW_PROTOCOL",
	"GIT_CEILING_DIRECTORIES"
].filter((name) => name.startsWith("GIT_"));
/**
* The whole environment of a git process. An allow list: neither inputs and secrets of the action nor any inherited
* `GIT_*`, `EDITOR`, `PAGER` or `SSH_ASKPASS` reaches git or the processes that it starts.
*
* @param root the root of the repository; git looks for the repository there and in no directory above
* @param protocols allowed transport protocols, separated by colons. `none` (no such protocol) on reads: a repository may
*   declare itself a partial clone, and git would then fetch a missing object with a command that the repository chose
*/
function gitEnvironment(env, root, protocols) {
	const result = {
		...fixed,
		GIT_ALLOW_PROTOCOL: protocols,
		GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(root)
	};
	for (const [name, value] of Object.entries(env)) if (value !== void 0 && passedOn.has(name.toUpperCase())) result[name] = value;
	return result;
}
/**
* Configuration for every git command, as `key=value`. It overrides `.git/config`, in which an earlier step may have left
* commands: git runs some of them even for plumbing (`core.fsmonitor` for `diff-tree`).
*
* @param root the root of the repository; the only directory that git must trust whoever owns it
*/
function hardening(root) {
	return [
		`safe.directory=${root.replaceAll("\\", "/")}`,
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.alternateRefsCommand=true",
		"core.askPass=",
		"credential.helper=",
		"protocol.ext.allow=never",
		"gc.auto=0",
		"maintenance.auto=false",
		"fetch.writeCommitGraph=false",
		"http.lowSpeedLimit=1000",
		"http.lowSpeedTime=60"
	];
}
/**
* The absolute path of git, from `PATH`. Not left to the operating system, because Windows searches the current directory
* first, which is the user's repository.
*
* @throws GitError if there is none
*/
function findGit(env, platform = process.platform) {
	const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
	const name = platform === "win32" ? "git.exe" : "git";
	const found = path.split(external_node_path_.delimiter).filter((directory) => (0,external_node_path_.isAbsolute)(directory)).map((directory) => (0,external_node_path_.join)(directory, name)).find(isProgram);
	if (found === void 0) throw new GitError("git is not installed on this runner, or not in PATH.", { hint: "Install git 2.24 or newer: the action reads the history of the repository with it." });
	return found;
}
function isProgram(path) {
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
	} catch {
		return false;
	}
}


// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/process/stream.js







// .build/action-test-assignments/compiled/shared/action/git/process/stream.js
const pieceBytes = 65536;
const maxErrorCharacters = 1e4;
/**
* Runs a read-only plumbing command and yields its standard output piece by piece. Each piece is valid until the next one
* is requested. Git writes to a temporary file, which is read with one buffer: every read from a pipe allocates a buffer,
* and 50 MiB of them become garbage before V8 collects it. simple-git collects whole outputs.
*
* @param args constants only; anything else for git belongs in `input`
* @throws GitError if git fails, before anything is yielded
*/
async function* streamGit(start, args, input) {
	const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(start.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "git-"));
	const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, "output"), "w+", 384);
	try {
		const { exitCode, stderr } = await runInto(file, start, args, input);
		if (exitCode !== 0) throw explainFailure(args[0] ?? "", exitCode, stderr);
		const buffer = Buffer.allocUnsafe(pieceBytes);
		for (let at = 0;;) {
			const length = (0,external_node_fs_.readSync)(file, buffer, 0, pieceBytes, at);
			if (length === 0) return;
			at += length;
			yield buffer.subarray(0, length);
		}
	} finally {
		(0,external_node_fs_.closeSync)(file);
		(0,external_node_fs_.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function runInto(file, { git, root, env }, args, input) {
	const configuration = hardening(root).flatMap((setting) => ["-c", setting]);
	const child = (0,external_node_child_process_.spawn)(git, [...configuration, ...args], {
		cwd: root,
		env: gitEnvironment(env, root, "none"),
		stdio: [
			"pipe",
			file,
			"pipe"
		],
		windowsHide: true
	});
	let stderr = "";
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		if (stderr.length < maxErrorCharacters) stderr += text;
	});
	child.stdin?.on("error", () => {});
	child.stdin?.end(input);
	return {
		exitCode: await new Promise((resolve, reject) => {
			child.once("error", reject);
			child.once("close", (code) => resolve(code ?? 1));
		}),
		stderr
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/process/process.js




// .build/action-test-assignments/compiled/shared/action/git/process/process.js
/** @param root absolute path of the repository's root */
function createGitProcess(root, { log, env }) {
	const git = findGit(env);
	return {
		log,
		async read(args, { input, accept = [] } = {}) {
			const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input);
			if (exitCode !== 0 && !accept.includes(exitCode)) throw explainFailure(args[0] ?? "", exitCode, stderr);
			return stdout;
		},
		stream: (args, input) => streamGit({
			git,
			root,
			env
		}, args, input),
		fetch: (options, refspecs) => fetchOrigin(git, root, {
			log,
			env
		}, options, refspecs)
	};
}
/**
* simple-git starts the process, with its guard against options and variables that execute something; the `unsafe` switches
* allow the configuration and variables that we set ourselves. Its `raw` decodes output as UTF-8, which mangles names and
* blobs. So the `errors` hook, which sees the bytes and the exit code of every command, takes the output and clears it:
* simple-git would copy and decode it once more.
*/
async function readHistory(git, root, env, args, input) {
	const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
	let result;
	await simpleGit({
		baseDir: root,
		binary: git,
		config: hardening(root),
		allowEnvironment: gitVariables,
		unsafe: {
			allowUnsafeAskPass: true,
			allowUnsafeConfigPaths: true,
			allowUnsafeCredentialHelper: true,
			allowUnsafeCustomBinary: true,
			allowUnsafeFsMonitor: true,
			allowUnsafeHooksPath: true,
			allowUnsafeProtocolOverride: true
		},
		completion: { onExit: false },
		...input === void 0 ? {} : { input: () => input },
		errors: (_error, { exitCode, stdOut, stdErr }) => {
			result = {
				exitCode,
				stdout: Buffer.concat(stdOut.splice(0)),
				stderr: Buffer.concat(stdErr).toString()
			};
		}
	}).env(gitEnvironment(env, root, "none")).raw([...args]);
	if (result === void 0) throw new GitError(`git ${args[0]} gave no output.`);
	return result;
}
/**
* actions/checkout stores a token for `https` and `http`; `file` is a clone on the same disk. No ssh: its command comes
* from `.git/config`.
*/
const protocols = "https:http:file";
async function fetchOrigin(git, root, { log, env }, options, refspecs) {
	const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
	const safe = [
		"--no-tags",
		"--no-recurse-submodules",
		"--upload-pack=git-upload-pack",
		"--refmap="
	];
	const configuration = hardening(root).flatMap((setting) => ["-c", setting]);
	log.info([
		"git fetch",
		...options,
		"origin",
		...refspecs
	].join(" "));
	const print = (line) => log.remote(line.replaceAll(/\/\/[^/@\s]+@/g, "//***@"));
	const args = [
		...configuration,
		"fetch",
		...safe,
		...options,
		"--end-of-options",
		"origin",
		...refspecs
	];
	return await exec(`"${git}"`, args, {
		cwd: root,
		env: gitEnvironment(env, root, protocols),
		silent: true,
		ignoreReturnCode: true,
		listeners: {
			stdline: print,
			errline: print
		}
	}) === 0;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/git/repository.js












// .build/action-test-assignments/compiled/shared/action/git/repository.js
/**
* Opens the repository of a directory: the nearest one at or above it. The directory itself need not exist (its last file
* may just have been deleted).
*
* @throws GitError that says what to do, if there is no repository or no commit, or git is missing, older than 2.24, or
*   refuses
*/
async function openRepository(directory, { log, env = process.env }) {
	const top = findTopLevel((0,external_node_path_.resolve)(directory));
	const root = (0,external_node_fs_.realpathSync)(top);
	const git = createGitProcess(root, {
		log,
		env
	});
	await checkVersion(git);
	const id = await resolveCommit(git, "HEAD");
	if (id === void 0) throw new GitError("The repository has no commit checked out.", { hint: "Run actions/checkout before this action. Outside GitHub, make a first commit." });
	const head = await readCommit(git, id);
	return {
		root,
		head,
		pathOf: (path) => pathBelow(top, path),
		resolveBase: (facts, explicit) => resolveBase(git, facts, head, explicit),
		lineageOf: (other) => lineageOf(git, head, other),
		branchTip: (ref) => branchTip(git, ref),
		tagsAfter: () => tagsAfter(git, head.id),
		changedPaths: (base, directories = []) => changedPaths(git, base, head.id, directories),
		listTree: (directories = []) => listTree(git, head.id, directories),
		readBlobs: (ids, limits) => readBlobs(git, ids, limits),
		streamBlobs: (ids) => streamBlobs(git, ids),
		filesEverHeld: (options) => filesEverHeld(git, head.id, options)
	};
}
function findTopLevel(directory) {
	for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, ".git"))) return current;
		if (current === (0,external_node_path_.dirname)(current)) throw notARepository(directory);
	}
}
/** Compares the paths as written: a symlink in between must not lead to another place in the repository. */
function pathBelow(top, path) {
	const below = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
	if (below === ".." || below.startsWith("../") || (0,external_node_path_.isAbsolute)(below)) throw new GitError(`${JSON.stringify(path)} is outside the repository at ${top}.`);
	return below;
}
/** git 2.24 added `--end-of-options`. @throws GitError for an older git */
async function checkVersion(git) {
	const answer = (await git.read(["version"])).toString("utf8").trim();
	const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
	if (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 24) return;
	throw new GitError(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/git/changes.js
// .build/action-test-assignments/compiled/shared/sync/git/changes.js
/** Without a hint, everything has to be compared. */
const noHint = {
	isKnown: false,
	paths: [],
	isTouched: () => true,
	changeOf: () => void 0
};
/** Asks Git what changed from the base of the event to the checked-out commit. @throws GitError if `base` does not resolve */
async function readGitChanges(repository, { isWanted, base, event, folders }) {
	if (!isWanted) return noHint;
	const found = await repository.resolveBase(event, base);
	if (found.kind === "everything") return noHint;
	return changesOf(await repository.changedPaths(found.id, folders.includes("") ? [] : folders));
}
/** If the name of a changed file cannot be read, that file could be anywhere, so there is no hint. */
function changesOf({ paths, unreadable }) {
	if (unreadable.length > 0) return noHint;
	const byPath = new Map(paths.map((change) => [change.path, change]));
	const touched = new Set(paths.flatMap(({ path }) => [...withFolders(path)]));
	return {
		isKnown: true,
		paths,
		isTouched: (path) => touched.has(path),
		changeOf: (file) => byPath.get(file)
	};
}
/** A path and all folders that contain it. */
function* withFolders(path) {
	yield path;
	for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) yield path.slice(0, at);
	yield "";
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/document/text-files.js




// .build/action-test-assignments/compiled/shared/sync/assignment/document/text-files.js
/** Reads the texts that configs refer to from the same commit. A missing text is a problem of each reference to it. */
async function readTexts(reader, documents, problems) {
	const places = documents.flatMap(({ path, references, lineOf }) => references.map(({ file, at }) => ({
		file,
		from: path,
		line: lineOf(at)
	})));
	const wanted = new Set(places.map(({ file }) => file));
	if (wanted.size === 0) return /* @__PURE__ */ new Map();
	const blobs = await reader.read([...wanted], (path) => wanted.has(path));
	const texts = /* @__PURE__ */ new Map();
	for (const [path, bytes] of blobs) try {
		texts.set(path, normalizeText(decodeText(bytes)));
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		problems.push({
			file: path,
			line: error.line,
			message: error.message
		});
	}
	const missing = places.filter(({ file }) => !blobs.has(file));
	problems.push(...missing.map(({ file, from, line }) => ({
		file: from,
		line,
		message: `$file names ${JSON.stringify(file)}, which is not a file in this commit`
	})));
	return texts;
}
/** The data of a config with every `{"$file": …}` replaced by the text of that file. */
function insertTexts(document, texts) {
	if (document.references.length === 0) return document.data;
	const files = new Map(document.references.map(({ at, file }) => [at.join("\0"), file]));
	const insert = (value, at) => {
		const file = files.get(at.join("\0"));
		if (file !== void 0) return texts.get(file);
		if (Array.isArray(value)) return value.map((item, index) => insert(item, [...at, index]));
		if (!isPlainObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, insert(item, [...at, key])]));
	};
	return {
		...document.data,
		input: insert(document.data["input"], ["input"])
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/commit-files.js
// .build/action-test-assignments/compiled/shared/sync/assignment/files/commit-files.js
const maxFileBytes = 2 ** 20;
const maxTotalBytes = 2 ** 28;
function createBlobReader(repository, problems) {
	return { async read(roots, isWanted) {
		const tree = await repository.listTree(roots);
		problems.push(...tree.unreadable.map((file) => ({
			file,
			message: "has a name that is not UTF-8"
		})));
		const readable = tree.entries.filter((entry) => {
			const problem = isWanted(entry.path, entry.type) ? problemOf(entry) : "not wanted";
			if (problem !== void 0 && problem !== "not wanted") problems.push({
				file: entry.path,
				message: problem
			});
			return problem === void 0;
		});
		const blobs = await repository.readBlobs(readable.map(({ id }) => id), { maxBytes: maxTotalBytes });
		return new Map(readable.map(({ path, id }) => [path, blobs.get(id) ?? Buffer.alloc(0)]));
	} };
}
function problemOf({ type, size }) {
	if (type === "symlink") return "is a symbolic link, which is not followed: commit the file itself";
	if (type === "submodule") return "is a submodule, whose files are not read";
	if (size > maxFileBytes) return `is too large: ${size} bytes, and a config may have at most ${maxFileBytes}`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/ids-file.js





// .build/action-test-assignments/compiled/shared/sync/assignment/files/ids-file.js
const ids_file_uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The entry for a file's name: under the name itself, or under its variable (`order-tracker` → `ORDER_TRACKER_ID`). */
function findId(ids, name) {
	return ids.get(name) ?? ids.get(variableOf(name));
}
/**
* Parses an id file: lines of `NAME_ID=uuid`, or a JSON or YAML map of name → id, by the file's extension. It is data:
* nothing in it is ever executed.
*
* @throws FileProblemsError with all problems, if part of the file cannot be parsed
*/
function readIdMap(path, bytes) {
	try {
		const text = decodeText(bytes);
		if (/\.json$/i.test(path)) return ids_file_collect(path, entriesOf(parseJson(text)));
		if (/\.ya?ml$/i.test(path)) return ids_file_collect(path, entriesOf(parseYaml(text)));
		return ids_file_collect(path, readEnvLines(text));
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		throw new file_problems/* FileProblemsError */.xV([{
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
	if (!isPlainObject(value)) throw new DocumentError("must be a map of names to ids", { line: 1 });
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
function ids_file_collect(path, entries) {
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
	const problems = [...unreadable, ...[...ids.values()].flatMap((entry) => ids_file_problemOf(path, entry) ?? [])];
	throw new file_problems/* FileProblemsError */.xV(problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)));
}
function readEntry(line, name, value) {
	const id = typeof value === "string" && ids_file_uuid.test(value.trim()) ? value.trim().toLowerCase() : void 0;
	const message = `${name} must be set to an id, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`;
	return {
		id,
		line,
		message: id === void 0 ? message : void 0
	};
}
/** The problem of a line of an id file, if any. */
function ids_file_problemOf(path, { line, message }) {
	return message === void 0 ? void 0 : {
		file: path,
		line,
		message
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/git-history.js





// .build/action-test-assignments/compiled/shared/sync/assignment/files/git-history.js
async function git_history_readHistory(repository, { changes, idsPath, ids, isWanted }) {
	if (!changes.isKnown) return {
		isTouched: () => true,
		removed: []
	};
	const idsBefore = changes.changeOf(idsPath);
	const oldIds = idsBefore ? await readOldIds(repository, idsPath, idsBefore.before) : ids;
	return {
		isTouched: ({ path, name, references }) => [path, ...references.map(({ file }) => file)].some((file) => changes.isTouched(file)) || findId(oldIds, name)?.id !== findId(ids, name)?.id,
		removed: await removedConfigs(repository, changes.paths.filter(({ kind, path }) => kind === "deleted" && isWanted(path)))
	};
}
/** The id file before the change. If it was invalid or missing, it counts as empty. */
async function readOldIds(repository, path, before) {
	const bytes = await readOld(repository, before);
	try {
		return bytes ? readIdMap(path, bytes) : /* @__PURE__ */ new Map();
	} catch (error) {
		if (error instanceof file_problems/* FileProblemsError */.xV) return /* @__PURE__ */ new Map();
		throw error;
	}
}
async function removedConfigs(repository, deleted) {
	const names = [];
	for (const { path, before } of deleted) {
		const bytes = isMarkdownPath(path) ? await readOld(repository, before) : void 0;
		if (!isMarkdownPath(path) || bytes && hasFrontMatter(bytes)) names.push(nameOf(path));
	}
	return names;
}
const maxOldBytes = 2 ** 20;
async function readOld(repository, version) {
	if (version?.type !== "file" && version?.type !== "executable") return void 0;
	return (await repository.readBlobs([version.id], { maxBytes: maxOldBytes }).catch(() => void 0))?.get(version.id);
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/path-patterns.js
var path_patterns = __webpack_require__(3059);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/test-files.js





// .build/action-test-assignments/compiled/shared/sync/assignment/files/test-files.js
const ending = /\.test\.(?:json|ya?ml)$/i;
function isTestPath(path) {
	return ending.test(path);
}
/** The name of the config that a test file is for. */
function testedName(path) {
	return external_node_path_.posix.basename(path).replace(ending, "");
}
/**
* The files that tests name: fixtures and JSON Schemas. They may be in the same folder as the configs, but are not configs.
* An unreadable test file counts as naming none, because its problems are reported when the tests run.
*/
function filesNamedByTests(path, bytes) {
	return valuesOf(path, bytes).map((file) => besideFile(path, file));
}
function valuesOf(path, bytes) {
	let value;
	try {
		const text = decodeText(bytes);
		value = (/\.json$/i.test(path) ? parseJson(text) : parseYaml(text)).value;
	} catch {
		return [];
	}
	return (isPlainObject(value) && Array.isArray(value["cases"]) ? value["cases"] : []).filter(isPlainObject).flatMap(({ files, expect }) => {
		const answer = isPlainObject(expect) ? expect["answer"] : void 0;
		const schema = isPlainObject(answer) ? answer["json-schema"] : void 0;
		return [...Array.isArray(files) ? files : [], schema].filter((file) => typeof file === "string");
	});
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/sources.js














// .build/action-test-assignments/compiled/shared/sync/assignment/files/sources.js
/**
* Reads all configs of the commit, never the working tree. Problems of one file do not affect the others.
*
* @throws GitError if the repository cannot be read, FileProblemsError if the id file cannot be parsed
*/
async function readSources(options) {
	const { workspace } = options;
	const [first = "."] = options.path.filter((pattern) => !pattern.startsWith("!"));
	const repository = await openRepository((0,external_node_path_.resolve)(workspace, (0,path_patterns/* staticPart */.M)(first)), options);
	const idsPath = repository.pathOf((0,external_node_path_.resolve)(workspace, options.idsFile));
	const selection = (0,path_patterns/* selectFiles */.A)(options.path, repository, workspace);
	const isWanted = (path) => isConfigPath(path) && path !== idsPath && selection.matches(path);
	const problems = [];
	const reader = createBlobReader(repository, problems);
	const found = await reader.read(selection.roots, (path, type) => type === "submodule" ? selection.matches(path) : isWanted(path));
	const tests = takeTests(found);
	const notConfigs = new Set(tests.flatMap(({ path, files }) => [path, ...files]));
	const present = new Set([...found.keys()].map(nameOf));
	const documents = readDocuments(found, problems);
	const complete = completeDocuments(documents, await readTexts(reader, documents, problems), options.configMode, problems);
	const ids = (await reader.read([idsPath], (path) => path === idsPath)).get(idsPath);
	const idMap = ids ? readIdMap(idsPath, ids) : /* @__PURE__ */ new Map();
	problems.push(...unusedIdProblems(idsPath, idMap, documents));
	const changes = await readGitChanges(repository, {
		...options,
		isWanted: options.usesHistory,
		folders: []
	});
	const isConfig = (path) => isWanted(path) && !isTestPath(path) && !notConfigs.has(path);
	const history = await git_history_readHistory(repository, {
		changes,
		idsPath,
		ids: idMap,
		isWanted: isConfig
	});
	const shared = nameConflicts(complete);
	const refused = new Set(shared.map(({ file }) => file));
	for (const { file } of problems) present.add(nameOf(file));
	return {
		commit: repository.head,
		repository,
		root: repository.root,
		files: complete.filter(({ document }) => !refused.has(document.path)).map((file) => ({
			...file,
			isTouched: history.isTouched(file.document)
		})),
		tests: tests.map((test) => describeTest(test, changes)),
		ids: idMap,
		idsFile: ids && idsPath,
		problems: [...problems, ...shared],
		removed: history.removed.filter((name) => !present.has(name))
	};
}
function describeTest({ path, bytes, files }, changes) {
	const isTouched = changes.isKnown && [path, ...files].some((file) => changes.isTouched(file));
	return {
		path,
		name: testedName(path),
		bytes,
		isTouched
	};
}
/** Removes test files, and the files that they name, from the possible configs. */
function takeTests(found) {
	const tests = [...found].flatMap(([path, bytes]) => isTestPath(path) ? {
		path,
		bytes,
		files: filesNamedByTests(path, bytes)
	} : []);
	for (const { path, files } of tests) for (const one of [path, ...files]) found.delete(one);
	return tests;
}
/**
* Parses the configs. A Markdown file is one if it starts with front matter and no config uses it as its text.
*
* @param found is emptied on the way: keeping the bytes beside the documents would take twice the memory
*/
function readDocuments(found, problems) {
	const documents = [];
	const read = (path, bytes) => {
		found.delete(path);
		try {
			documents.push(readConfigDocument(path, bytes));
		} catch (error) {
			if (!(error instanceof file_problems/* FileProblemsError */.xV)) throw error;
			problems.push(...error.problems);
		}
	};
	for (const [path, bytes] of found) if (!isMarkdownPath(path)) read(path, bytes);
	const texts = new Set(documents.flatMap(({ references }) => references.map(({ file }) => file)));
	for (const [path, bytes] of found) if (!texts.has(path) && hasFrontMatter(bytes)) read(path, bytes);
	return documents.sort((one, other) => one.path < other.path ? -1 : 1);
}
function completeDocuments(documents, texts, mode, problems) {
	return documents.flatMap((document) => {
		if (document.references.some(({ file }) => !texts.has(file))) return [];
		const data = insertTexts(document, texts);
		const issues = fileIssues(data, mode);
		problems.push(...issues.map(({ path, message }) => problemAt(document, path, message)));
		return issues.length === 0 ? [{
			document,
			data
		}] : [];
	});
}
/**
* Invalid lines of a JSON or YAML map that no config needs, because such a map contains only ids. Lines that a config needs
* are problems of that config.
*/
function unusedIdProblems(path, ids, documents) {
	if (isEnvFile(path)) return [];
	const needed = new Set(documents.filter(({ agentId }) => agentId === void 0).map(({ name }) => findId(ids, name)));
	return [...ids.values()].filter((entry) => !needed.has(entry)).flatMap((entry) => ids_file_problemOf(path, entry) ?? []);
}
/** Outputs refer to files by name, so files with the same name are refused. */
function nameConflicts(files) {
	const byName = Map.groupBy(files, ({ document }) => document.name);
	return files.flatMap((file) => {
		const { name, path } = file.document;
		const paths = namesOfOthers(byName.get(name) ?? [], file, ({ document }) => document.path);
		return paths === void 0 ? [] : [{
			file: path,
			message: `has the same name as ${paths}`
		}];
	});
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/files/targets.js



// .build/action-test-assignments/compiled/shared/sync/assignment/files/targets.js
/**
* Finds the Assignment of each file: by the id in the file, or by the id file. Two files for one Assignment are both
* refused. An invalid line of the id file matters only to a config that needs it, because it may belong to another tool.
*/
function findTargets(files, ids, idsFile) {
	const targets = files.map((file) => {
		const { name, agentId, path, lineOf } = file.document;
		const mapped = findId(ids, name);
		if (mapped?.message !== void 0 && agentId === void 0) return {
			name,
			file,
			agentId,
			problems: [ids_file_problemOf(idsFile ?? path, mapped) ?? []].flat()
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
		const paths = namesOfOthers(group, target, ({ file }) => file.document.path);
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


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/revision-label.js


// .build/action-test-assignments/compiled/shared/sync/assignment/revision-label.js
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
	const parts = nameForm(template).split("{sha}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join("[0-9a-f]{7,40}")}$`).test(nameForm(name ?? ""));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/run/pool.js
// .build/action-test-assignments/compiled/shared/action/run/pool.js
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


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(2726);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/apply/slots.js


// .build/action-test-assignments/compiled/shared/sync/assignment/keys/apply/slots.js
/** The pins of an integration in a Revision; none if the Revision does not have it. */
async function pinsIn(agentId, buildId, slotId, duvo) {
	if (buildId === void 0) return [];
	try {
		return await duvo.slots.pins({
			agentId,
			buildId,
			slotId
		});
	} catch (error) {
		if (error instanceof duvo_errors/* ApiError */.hD && error.status === 404) return [];
		throw error;
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/config/handover-targets.js


// .build/action-test-assignments/compiled/shared/sync/assignment/config/handover-targets.js
/** The Assignments that a text hands work over to: the ids in its `<DUVO:AGENT id="…">` tags, in order, without duplicates. */
function handoverTargets(data) {
	const ids = /* @__PURE__ */ new Set();
	for (const text of textsOf(data["input"])) for (const [, id] of text.matchAll(tag)) if (id !== void 0) ids.add(id.toLowerCase());
	return [...ids];
}
const tag = /<DUVO:AGENT\s(?:[^<>]{0,500}?\s)?id\s*=\s*["']([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})["']/gi;
function* textsOf(input) {
	if (typeof input === "string") yield input;
	else if (Array.isArray(input)) for (const item of input) yield* textsOf(item);
	else if (isPlainObject(input)) for (const item of Object.values(input)) yield* textsOf(item);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/config/desired-config.js





// .build/action-test-assignments/compiled/shared/sync/assignment/config/desired-config.js
/** Works out the config that a file asks for, and its problems. */
function desiredData({ file: { document, data } }, live, skills, configMode) {
	const liveData = dataOf(live?.config);
	const whole = configMode === "merge" ? mergePatch(liveData, data) : withLiveModels(data, liveData);
	const issues = configIssues(whole, liveData);
	const named = Array.isArray(whole["skills"]) ? whole["skills"] : [];
	const known = new Set(Array.isArray(liveData?.["skills"]) ? liveData["skills"] : []);
	const ids = named.map((entry, index) => {
		const id = known.has(entry) ? entry : findSkillId(skills, String(entry));
		if (id === void 0) issues.push({
			path: ["skills", index],
			message: `the team has no Skill ${JSON.stringify(entry)}`
		});
		return id;
	});
	const withIds = (some) => Array.isArray(some["skills"]) ? {
		...some,
		skills: ids
	} : some;
	return {
		data: Object.hasOwn(whole, "skills") ? {
			...whole,
			skills: ids
		} : whole,
		asked: withIds(data),
		problems: issues.map(({ path, message }) => problemAt(document, path, message))
	};
}
/** The Assignments that this one may hand over to: those that the file lists, or else those in its SOP. */
function handoverIdsOf({ file: { document } }, data) {
	return document.handoverTargetIds ?? handoverTargets(data);
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(4994);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/plan/plan-hash.js



// .build/action-test-assignments/compiled/shared/sync/plan/plan-hash.js
/** `sha256:` and 64 hex digits. A reviewer approves a plan by its hash, and `expected-plan-hash` applies only that plan. */
function planHash(plan) {
	const hash = (0,_lazy_crypto/* createHash */.n)("sha256");
	writeCanonicalJson(plan, (piece) => hash.update(piece));
	return `sha256:${hash.digest("hex")}`;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/stored/record.js



// .build/action-test-assignments/compiled/shared/sync/assignment/stored/record.js
/** A short hash of what a file asks for, with Skills by id: the same for files that mean the same. */
function askedDigest(data, mode) {
	return digestOf({
		mode,
		asked: mode === "merge" ? {
			...data,
			...arrangedIn(data)
		} : comparable({
			version: "v2",
			data
		})
	});
}
function arrangedIn({ input }) {
	return input === void 0 ? {} : { input: arrangedInput(input, comparableText) };
}
/** A short hash of a config as the server stores it. */
function storedDigest(config) {
	return digestOf(comparable(config));
}
function digestOf(value) {
	return planHash(value).slice(7, 23);
}
/** Parses that line, even if the server has joined the description into one line. */
function recordOf(description) {
	const [, asked, stored] = /\[sync ([0-9a-f]{16}) ([0-9a-f]{16})\]\s{0,9}$/i.exec(description ?? "") ?? [];
	return asked && stored ? {
		asked: asked.toLowerCase(),
		stored: stored.toLowerCase()
	} : void 0;
}
/**
* Whether a Revision is the server's form of the same file. That is false after an edit in Duvo, which changes the config,
* and after an edit of the file, which changes what it asks for.
*
* @param asked returns the digest of what the file asks for; called only for a Revision with a record
*/
function isServersForm({ config, revision_description }, asked) {
	const record = recordOf(revision_description);
	return record !== void 0 && record.asked === asked() && record.stored === storedDigest(config);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/stored/server-changes.js




// .build/action-test-assignments/compiled/shared/sync/assignment/stored/server-changes.js
/** How a server changed a config. Defaults that are always sent, and the order of keys and sets, do not count. */
function serverChanges(sent, stored) {
	return [...differences(literal(sent), literal(stored))].map((one) => ({
		path: one.path,
		...describe(one)
	}));
}
function describe({ kind, before, after }) {
	if (kind === "added") return {
		what: "added",
		isForm: true
	};
	if (kind === "removed") return {
		what: "dropped",
		isForm: false
	};
	if (typeof before === "string" && typeof after === "string") return describeText(before, after);
	return isScalar(before) && isScalar(after) && String(before) === String(after) ? {
		what: `now a ${typeof after}`,
		isForm: true
	} : {
		what: "different value",
		isForm: false
	};
}
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function describeText(before, after) {
	if (textForm(before) !== textForm(after)) return {
		what: after !== "" && before.startsWith(after) ? `cut after ${after.length} characters` : "different text",
		isForm: false
	};
	const lineFeeds = (text) => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
	const isComposed = (text) => text.normalize("NFC") === text;
	const isUnicode = isComposed(before) !== isComposed(after);
	const isLineEndings = before.includes("\r") !== after.includes("\r");
	const [one, other] = [before, after].map((text) => lineFeeds(text.normalize("NFC")));
	return {
		what: [
			...isUnicode ? ["Unicode form"] : [],
			...isLineEndings ? ["line endings"] : [],
			...one === other ? [] : ["white space"]
		].join(" and ") || "form of the text",
		isForm: true
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/draft.js








// .build/action-test-assignments/compiled/shared/sync/assignment/plan/draft.js
function wantedConfig(target, live, skills, configMode) {
	const made = desiredData(target, live, skills, configMode);
	const config = toConfig(made.data);
	const digest = () => askedDigest(made.asked, configMode);
	const isDone = (build) => isSameConfig(build.config, config) || isServersForm(build, digest);
	return {
		...made,
		config,
		digest,
		isDone
	};
}
/** The Revision of an earlier run that already has the config, but was not promoted, or not finished. */
function earlierRevision(assignment, { config, isDone }, keys, options) {
	return findDraft(assignment, isDone, options.revisionName) ?? findUnrecorded(assignment, config, keys, options);
}
/** The draft of an earlier run: named by the same template, created after the live Revision, with the same config. */
function findDraft({ drafts }, isDone, template) {
	return drafts.find((draft) => isFromTemplate(template, draft.name) && isDone(draft));
}
/**
* A Revision of this commit that differs from the file only in its form: the server changed the form, and the run was
* interrupted before it recorded that. It may already be live.
*/
function findUnrecorded({ live, drafts }, config, keys, { ownName, promote }) {
	if (ownName === void 0) return void 0;
	return (live && promote && !needsRevision(keys) ? [...drafts, live] : drafts).find((build) => isSameName(build.name ?? "", ownName) && serverChanges(config, build.config).every(({ isForm }) => isForm));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/keys/resolve.js





// .build/action-test-assignments/compiled/shared/sync/assignment/keys/resolve.js
/** Turns names into ids. The paths of issues are as in the file. */
function resolveKeys(keys, names) {
	const issues = [];
	const slots = keys.integrations?.flatMap((written, index) => resolveSlot(written, names, (path, message) => issues.push({
		path: [
			"integrations",
			index,
			...path
		],
		message
	})));
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { integration }] of slots?.entries() ?? []) if (seen.size === seen.add(integration.id).size) issues.push({
		path: [
			"integrations",
			index,
			"type"
		],
		message: "repeats an integration listed above"
	});
	return {
		wanted: {
			name: keys.name,
			folder: keys.folder === void 0 ? void 0 : folderPath(keys.folder),
			settings: keys.settings,
			slots,
			schedules: keys.schedules
		},
		issues
	};
}
const integrationsByType = cachedPerList((items) => indexByName(items, ({ type }) => type));
const queuesByName = cachedPerList((items) => indexByName(items, ({ name }) => name));
function resolveSlot(written, names, report) {
	const found = findByName(integrationsByType(names.integrations), written.type);
	if (found.kind === "none") {
		report(["type"], `the team has no integration ${JSON.stringify(written.type)}`);
		return [];
	}
	if (found.kind === "several") {
		report(["type"], `${JSON.stringify(written.type)} ${describeSeveral(found.items)}`);
		return [];
	}
	const integration = found.item;
	const queues = written.queues?.flatMap((queue, index) => resolveQueue(queue, names, (message) => report(["queues", index], message)));
	return [{
		integration,
		...resolveConnections(written.connections, integration, names, report),
		queues,
		trigger: resolveTrigger(written.trigger, queues, names, report)
	}];
}
function resolveConnections(wanted, integration, names, report) {
	if (wanted === void 0) return {
		connections: void 0,
		missing: []
	};
	const candidates = indexByName(names.connections.filter((connection) => isOf(connection, integration)), ({ name }) => name);
	const connections = [];
	const missing = [];
	for (const [index, name] of wanted.entries()) {
		const found = findByName(candidates, name);
		if (found.kind === "one") connections.push(found.item);
		else if (found.kind === "none") missing.push(name);
		else report(["connections", index], `${JSON.stringify(name)} ${describeSeveral(found.items)}`);
	}
	return {
		connections: [...new Set(connections)],
		missing
	};
}
/** A connection refers to its integration by id, or on older servers by type. */
function isOf(connection, { id, type }) {
	const own = connection.custom_integration_id ?? connection.integration_id;
	return own ? own === id : connection.type === type;
}
function resolveQueue(written, names, report) {
	const name = typeof written === "string" ? written : written.name;
	const found = findByName(queuesByName(names.queues), name);
	if (found.kind === "one") return [{
		id: found.item.id,
		name: found.item.name
	}];
	if (found.kind === "several") report(`${JSON.stringify(name)} ${describeSeveral(found.items)}`);
	else if (typeof written !== "string") return [{
		id: void 0,
		name,
		description: written.description
	}];
	else report(`the team has no Queue ${JSON.stringify(name)}: correct the name, or write {name: …, create: true} to create it`);
	return [];
}
function resolveTrigger(written, queues, names, report) {
	if (!written) return written;
	const { enabled, concurrency, queue: name } = written;
	if (name === void 0) {
		const [queue] = queues ?? [];
		return queue && {
			queue,
			enabled,
			concurrency
		};
	}
	const linked = queues?.find((queue) => queue.id === name || isSameName(queue.name, name));
	if (linked) return {
		queue: linked,
		enabled,
		concurrency
	};
	if (queues) {
		report(["trigger", "queue"], `${JSON.stringify(name)} is not in the queues of this integration`);
		return;
	}
	const [queue] = resolveQueue(name, names, (message) => report(["trigger", "queue"], message));
	return queue && {
		queue,
		enabled,
		concurrency
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/live/team.js



// .build/action-test-assignments/compiled/shared/sync/assignment/live/team.js
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
			const name = nameForm(row.name);
			const ids = idsByName.get(name);
			if (ids) ids.push(row.id);
			else idsByName.set(name, [row.id]);
		}
		if (agentIds.has(row.id) || needsNames) rows.set(row.id, row);
		if (!needsNames && rows.size === agentIds.size) break;
	}
	const all = [...rows.values()];
	const unclear = all.filter((row) => !isLive(row.latest_build) && options.isWanted(row.id, row.latest_build ?? void 0));
	const lists = await mapPool(unclear, options.maxParallel, (row) => readBuilds(duvo, row.id), options);
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
	const [id, ...others] = team.idsByName.get(nameForm(file.document.assignmentName)) ?? [];
	return id === void 0 || others.length > 0 ? void 0 : team.assignments.get(id);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/live/keys.js







// .build/action-test-assignments/compiled/shared/sync/assignment/live/keys.js
/** Reads the lists that names in files refer to, each only if a file needs it. */
async function readNames(duvo, teamId, targets) {
	const keys = targets.map(({ file }) => file.document.keys);
	const slots = keys.flatMap(({ integrations = [] }) => integrations);
	const needs = {
		folders: keys.some(({ folder }) => folder !== void 0),
		integrations: slots.length > 0,
		connections: slots.some(({ connections }) => connections !== void 0),
		queues: slots.some(({ queues, trigger }) => queues !== void 0 || trigger && trigger.queue !== void 0)
	};
	const [folders, integrations, connections, queues] = await Promise.all([
		needs.folders ? duvo.folders.list(teamId) : noNames.folders,
		needs.integrations ? listAll(duvo.integrations.list(teamId)) : noNames.integrations,
		needs.connections ? listAll(duvo.integrations.connections(teamId)) : noNames.connections,
		needs.queues ? listAll(duvo.queues.list(teamId)) : noNames.queues
	]);
	return {
		folders,
		integrations,
		connections,
		queues
	};
}
async function listAll(items) {
	const all = [];
	for await (const item of items) all.push(item);
	return all;
}
/** Resolves what each file contains besides its config, by the name of the target. Omits files that contain nothing else. */
async function keys_readKeys(duvo, options) {
	const targets = options.targets.filter(({ file }) => Object.keys(file.document.keys).length > 0);
	const found = await mapPool(targets, options.maxParallel, (target) => readTarget(duvo, target, options), options);
	return new Map(found.map((result, index) => {
		if (result.status === "rejected") throw result.reason;
		return [targets[index]?.name ?? "", result.value];
	}));
}
async function readTarget(duvo, target, { names, team, isWanted, isRollout }) {
	const { name, ...shared } = target.file.document.keys;
	const { wanted, issues } = resolveKeys(isRollout ? shared : {
		...shared,
		name
	}, names);
	const assignment = knownAssignment(team, target);
	if (!assignment) return {
		wanted,
		issues,
		live: void 0,
		rivals: []
	};
	const live = keysOfRow(assignment.listed, assignment.isLatestLive);
	if (issues.length > 0 || !isWanted(target)) return {
		wanted,
		issues,
		live,
		rivals: []
	};
	return {
		wanted,
		issues,
		...await readDetails(duvo, assignment, wanted, live)
	};
}
/**
* Reads what the list does not contain: pins, the concurrency of a trigger, and everything if a newer draft hides the live
* Revision.
*/
async function readDetails(duvo, assignment, wanted, live) {
	const { agentId } = assignment;
	const [slots, schedules, trigger] = await Promise.all([
		wanted.slots ? readSlots(duvo, agentId, assignment.live?.id, wanted.slots, live.slots) : live.slots,
		wanted.schedules && live.schedules === void 0 ? duvo.schedules.list(agentId) : live.schedules,
		readTrigger(duvo, agentId, wanted.slots ?? [], live.trigger)
	]);
	return {
		live: {
			...live,
			slots,
			schedules,
			trigger: trigger.live
		},
		rivals: trigger.rivals
	};
}
/** Reads the integrations of a Revision, and the pins and Queues that a file sets. @param known its integrations, if listed */
async function readSlots(duvo, agentId, buildId, wanted, known) {
	if (buildId === void 0) return [];
	const slots = known ?? (await duvo.slots.list(agentId, buildId)).map(unreadSlot);
	return Promise.all(slots.map(async (slot) => {
		const want = wanted.find((one) => slotFor([slot], one));
		if (!want) return slot;
		const place = {
			agentId,
			buildId,
			slotId: want.integration.id
		};
		const needsQueues = want.queues !== void 0 && slot.queueNames === void 0;
		const [queueNames, pins] = await Promise.all([needsQueues ? duvo.slots.queues(place).then((queues) => queues.map(({ name }) => name)) : slot.queueNames, want.connections === void 0 ? void 0 : duvo.slots.pins(place)]);
		return {
			...slot,
			queueNames,
			pins
		};
	}));
}
function unreadSlot(slot) {
	return {
		integrationId: slot.integration_id ?? slot.custom_integration_id ?? void 0,
		type: slot.integration_type,
		name: slot.integration_name,
		queueNames: void 0,
		pins: void 0,
		isConnected: void 0
	};
}
/** The list of Assignments is enough for a trigger that matches, unless the file sets its concurrency. */
async function readTrigger(duvo, agentId, slots, listed) {
	const wanted = slots.find(({ trigger }) => trigger !== void 0)?.trigger;
	if (wanted === void 0 || (wanted === false ? listed === null : listed && wanted.concurrency === void 0 && isSameTrigger(wanted, listed))) return {
		live: listed,
		rivals: []
	};
	const live = listed === null ? null : triggerOf((await duvo.caseTriggers.list(agentId))[0]);
	const isSame = wanted && live && isSameTrigger(wanted, live);
	if (!wanted || wanted.queue.id === void 0 || !wanted.enabled || isSame) return {
		live,
		rivals: []
	};
	return {
		live,
		rivals: (await duvo.caseTriggers.conflicts(agentId, wanted.queue.id)).map(({ name, id }) => name || id)
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/live/drafts.js








// .build/action-test-assignments/compiled/shared/sync/assignment/live/drafts.js
/**
* Reads the integrations of drafts that an earlier run created and that stay drafts, to tell whether that run finished
* them. By the name of the target. With promotion, there is nothing to read: it finishes every draft first.
*/
async function readDrafts(duvo, options) {
	const { targets, team, skills, keys, configMode } = options;
	const found = targets.flatMap((target) => {
		const assignment = options.promote ? void 0 : knownAssignment(team, target);
		if (!assignment || assignment.drafts.length === 0) return [];
		const wanted = wantedConfig(target, assignment.live, skills, configMode);
		const draft = earlierRevision(assignment, wanted, noKeys, options);
		return draft ? [{
			name: target.name,
			assignment,
			draft,
			wanted: keys.get(target.name)?.wanted.slots
		}] : [];
	});
	const read = await mapPool(found, options.maxParallel, (one) => readDraft(duvo, one), options);
	return new Map(read.map((result, index) => {
		if (result.status === "rejected") throw result.reason;
		return [found[index]?.name ?? "", result.value];
	}));
}
async function readDraft(duvo, { assignment, draft, wanted }) {
	const { agentId, listed, live } = assignment;
	const isNewest = listed.latest_build?.id === draft.id;
	const slots = await readSlots(duvo, agentId, draft.id, wanted ?? [], keysOfRow(listed, isNewest).slots);
	return Promise.all(slots.map(async (slot) => {
		const slotId = slot.integrationId;
		if (!live || slotId === void 0 || !keepsPins(slot, wanted)) return {
			...slot,
			keptPins: []
		};
		const keptPins = await pinsIn(agentId, live.id, slotId, duvo);
		if (keptPins.length === 0) return {
			...slot,
			keptPins
		};
		return {
			...slot,
			keptPins,
			pins: await pinsIn(agentId, draft.id, slotId, duvo)
		};
	}));
}
/** Whether a draft keeps the pins of the live Revision, because the file does not list any. */
function keepsPins(slot, wanted) {
	if (slot.type.startsWith("case-queue-")) return false;
	return wanted === void 0 || wanted.some((want) => want.connections === void 0 && slotFor([slot], want));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/live/facts.js










// .build/action-test-assignments/compiled/shared/sync/assignment/live/facts.js
/** Reads the configs of the commit, and the part of the live state that they need. */
async function readFacts(inputs, mode, deps) {
	const { duvo, clock, signal } = deps;
	const [sources, teamId] = await Promise.all([readConfigs(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)]);
	const targets = targetsOf(inputs, sources);
	const readAt = clock.monotonic();
	const touched = new Set(targets.filter(({ file }) => comparesAll(inputs, mode) || file.isTouched).map(({ agentId }) => agentId));
	const [skills, names, team] = await Promise.all([
		readSkills(duvo, teamId, sources),
		readNames(duvo, teamId, targets),
		readTeam(duvo, {
			teamId,
			agentIds: new Set(targets.flatMap(({ agentId }) => agentId ?? [])),
			needsNames: inputs.onUnmapped === "create" && targets.some(({ agentId }) => agentId === void 0),
			withSchedules: targets.some(({ file }) => file.document.keys.schedules !== void 0),
			isWanted: (agentId, newest) => touched.has(agentId) || isFromTemplate(inputs.revisionName, newest?.name),
			maxParallel: inputs.maxParallel,
			signal
		})
	]);
	const keys = await keys_readKeys(duvo, {
		targets,
		team,
		names,
		signal,
		maxParallel: inputs.maxParallel,
		isWanted: ({ file }) => comparesAll(inputs, mode) || file.isTouched,
		isRollout: inputs.configFile !== void 0
	});
	const ownName = ownRevisionName(inputs.revisionName, sources.commit);
	const drafts = await readDrafts(duvo, {
		...inputs,
		targets,
		team,
		skills,
		keys,
		ownName,
		signal
	});
	return {
		teamId,
		sources,
		problems: sources.problems,
		targets,
		team,
		skills,
		names,
		keys,
		drafts,
		readAt
	};
}
/** Whether to compare configs that did not change in Git too. */
function comparesAll({ changedOnly, configFile }, mode) {
	return mode === "drift" || !changedOnly || configFile !== void 0;
}
async function readConfigs(inputs, mode, { workspace, event, log, env }) {
	const isRollout = inputs.configFile !== void 0;
	const path = inputs.configFile === void 0 ? inputs.path : [inputs.configFile];
	const usesHistory = mode !== "drift" && !isRollout && (inputs.changedOnly || inputs.base !== void 0);
	const sources = await readSources({
		...inputs,
		path,
		usesHistory,
		workspace,
		event,
		log,
		env
	});
	if (sources.files.length === 0 && sources.problems.length === 0 && (isRollout || sources.removed.length === 0)) {
		const name = isRollout ? "config-file" : "path";
		throw new errors/* ActionError */.lZ(`No config found in ${path.join(", ")} in the checked-out commit.`, { hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.` });
	}
	if (isRollout && sources.problems.length > 0) throw new file_problems/* FileProblemsError */.xV(sources.problems);
	return sources;
}
function targetsOf({ configFile, agentIds }, { files, ids, idsFile }) {
	const [file] = files;
	return configFile !== void 0 && file ? rollOut(file, agentIds) : findTargets(files, ids, idsFile);
}
/** Reads Skills only if a config refers to one by name. */
async function readSkills(duvo, teamId, { files }) {
	return files.flatMap(({ data }) => Array.isArray(data["skills"]) ? data["skills"] : []).some((entry) => isSkillName(String(entry))) ? duvo.skills.list(teamId) : [];
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/unfinished.js



// .build/action-test-assignments/compiled/shared/sync/assignment/plan/unfinished.js
/**
* How the integrations of a draft differ from the file, because an earlier run was interrupted, or somebody edited the
* draft. Empty if they were not read.
*/
function draftChanges({ name }, { keys, names, drafts }) {
	const slots = drafts.get(name) ?? [];
	const found = keys.get(name);
	const live = found?.live && {
		...found.live,
		slots,
		trigger: void 0
	};
	return [...found && live && drafts.has(name) ? slotChanges({
		...found,
		live
	}, names).changes : [], ...slots.filter(lacksPins).map(unfinished_keepsPins)];
}
function lacksPins({ pins = [], keptPins }) {
	return keptPins.some((id) => !pins.includes(id));
}
function unfinished_keepsPins({ type, name }) {
	const text = `Pinned connections of ${name || type} copied from the live Revision`;
	return {
		step: "pins",
		path: `integrations.${type}.connections`,
		kind: "added",
		text
	};
}
/**
* Adds what is removed only from the draft. The rest stays as compared with what is live, so that a plan has the same hash
* when it is applied again after an interruption.
*/
function withRemovals(keys, { name }, facts, changes) {
	const found = facts.keys.get(name);
	const known = new Set(found ? removalsOf(slotChanges(found, facts.names)) : []);
	return {
		...keys,
		changes: [...keys.changes, ...changes.filter(({ kind, text }) => kind === "removed" && !known.has(text))]
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/warnings.js



// .build/action-test-assignments/compiled/shared/sync/assignment/plan/warnings.js
/** Configs that did not change in Git are not synced, but reporting that live differs costs nothing. */
function driftWarnings(items) {
	const names = items.filter(({ isDrifted }) => isDrifted).map(({ name }) => name);
	if (names.length === 0) return [];
	return [`Configs that differ from Duvo but did not change in Git are not synced: ${names.join(", ")}. Somebody edited them in Duvo, or an earlier run failed. To sync them, set changed-only: false.`];
}
/** Replacing several SOPs with one is rarely intended. */
function overwriteWarnings(items, configMode) {
	const sops = items.filter(isChange).flatMap(({ live }) => live ? JSON.stringify(comparable(live.config)["input"]) : []);
	if (configMode === "merge" || new Set(sops).size < 2) return [];
	return [`This replaces ${new Set(sops).size} different SOPs with one. To keep them, leave input out of the file and set config-mode: merge.`];
}
/** A config replaces the whole Setup: fields missing from the file are cleared, and that must not happen silently. */
function removalNotes({ file: { data } }, live, configMode) {
	if (configMode === "merge") return [];
	return [
		"skills",
		"files",
		"plugins",
		"subAgents"
	].flatMap((key) => {
		const known = dataOf(live?.config)?.[key];
		if (!Array.isArray(known) || known.length === 0 || Object.hasOwn(data, key)) return [];
		return [`The file does not set ${key}, so all live entries (${known.length}) are removed.`];
	});
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/assignment/plan/plan.js









// .build/action-test-assignments/compiled/shared/sync/assignment/plan/plan.js
/** Compares Git with what is live. Depends only on its arguments, and returns the items in the order of the targets. */
async function makePlan(facts, options) {
	const items = await planAll(facts, options);
	const warnings = options.configFile !== void 0 ? overwriteWarnings(items, options.configMode) : driftWarnings(items);
	const beside = items.flatMap(({ name, keys }) => keys.warnings.map((text) => `${name}: ${text}`));
	const removals = items.filter(isChange).flatMap(({ name, keys }) => removalsOf(keys).map((text) => `${name}: ${text}`));
	return {
		items,
		warnings: [...warnings, ...beside],
		removals
	};
}
async function planAll(facts, options) {
	const items = await Promise.all(facts.targets.map((target) => planTarget(target, facts, options)));
	const creations = items.filter(({ action }) => action === "create");
	const byName = Map.groupBy(creations, ({ assignment }) => nameForm(assignment));
	return items.map((item) => {
		if (item.action !== "create") return item;
		const [first, second] = byName.get(nameForm(item.assignment)) ?? [];
		const twin = first === item ? second : first;
		if (!twin) return item;
		const message = `would create the same Assignment as ${JSON.stringify(twin.file)}: ${JSON.stringify(item.assignment)}`;
		return {
			...item,
			action: "fail",
			problems: [{
				file: item.file,
				message
			}]
		};
	});
}
async function planTarget(target, facts, options) {
	const { document } = target.file;
	const item = emptyItem(target);
	if (target.problems.length > 0) return {
		...item,
		action: "fail",
		problems: target.problems
	};
	const fail = (message) => ({
		...item,
		action: "fail",
		problems: [{
			file: document.path,
			message
		}]
	});
	if (target.agentId !== void 0) {
		const assignment = facts.team.assignments.get(target.agentId);
		if (assignment) return planKnown(target, assignment, facts, options);
		return fail(`is for Assignment ${target.agentId}, which does not exist in the team, or which the key cannot see`);
	}
	if (options.onUnmapped === "create") return planUnmapped(target, facts, options, fail);
	const message = "has no id: add it to the id file, or as agent_id to the file itself";
	if (options.onUnmapped === "fail") return fail(message);
	return {
		...item,
		action: "skip",
		problems: [{
			file: document.path,
			message
		}]
	};
}
/**
* Creates an Assignment if none has the name. An earlier run may have created it, and nobody has added its id since: an
* identical one stays unchanged, or is finished if that run was interrupted. A different one could belong to anybody.
*/
async function planUnmapped(target, facts, options, fail) {
	const { assignmentName } = target.file.document;
	const [id, ...others] = facts.team.idsByName.get(nameForm(assignmentName)) ?? [];
	if (id === void 0) return planCreation(target, facts, options);
	const assignment = facts.team.assignments.get(id);
	if (others.length > 0 || !assignment) return fail(`has no id, and ${others.length + 1} Assignments have the name ${JSON.stringify(assignmentName)}: add the right id`);
	const known = {
		...target,
		agentId: id
	};
	const item = assignment.isKnown ? await planKnown(known, assignment, facts, {
		...options,
		compareAll: true
	}) : void 0;
	const isOurs = item?.action === "update" && !(item.config && item.live && !item.draft);
	if (item?.action === "unchanged" || item?.action === "promote" || isOurs) return {
		...item,
		lacksId: true
	};
	return fail(`has no id, but ${`Assignment ${JSON.stringify(assignmentName)} exists with a different config`}: add its id (${id}), or choose another name`);
}
async function planCreation(target, facts, options) {
	const made = wantedConfig(target, void 0, facts.skills, options.configMode);
	const { keys, problems } = planKeys(target, facts, options.promote);
	const wrong = [...made.problems, ...problems];
	if (wrong.length > 0) return {
		...emptyItem(target),
		action: "fail",
		problems: wrong
	};
	const { config } = made;
	return {
		...emptyItem(target),
		action: "create",
		config,
		asked: made.digest(),
		keys,
		handoverTargetIds: handoverIdsOf(target, made.data),
		changes: await describeDifferences({}, config, facts.skills)
	};
}
async function planKnown(target, assignment, facts, options) {
	const { live, mayHaveQueues } = assignment;
	const item = {
		...emptyItem(target),
		assignment: assignment.name,
		live,
		mayHaveQueues,
		pinned: pinnedIn(assignment)
	};
	if (!assignment.isKnown) return item;
	const isWanted = options.compareAll || target.file.isTouched;
	const made = wantedConfig(target, live, facts.skills, options.configMode);
	const { keys, problems } = planKeys(target, facts, options.promote);
	const wrong = [...made.problems, ...problems];
	if (wrong.length > 0) {
		const notes = wrong.map(({ message }) => message);
		return isWanted ? {
			...item,
			action: "fail",
			problems: wrong
		} : {
			...item,
			notes
		};
	}
	if (live && made.isDone(live) && !needsRevision(keys)) {
		if (keys.changes.length === 0) return {
			...item,
			keys
		};
		return isWanted ? {
			...item,
			keys,
			action: "update"
		} : {
			...item,
			keys,
			isDrifted: true
		};
	}
	const draft = earlierRevision(assignment, made, keys, options);
	if (!isWanted && !draft) return {
		...item,
		keys,
		isDrifted: true
	};
	const kept = draft && !options.promote ? planDraft(draft, target, made, keys, facts) : void 0;
	if (kept?.isComplete) return {
		...item,
		notes: [kept.note]
	};
	return {
		...item,
		action: draft && options.promote ? "promote" : "update",
		draft,
		config: made.config,
		asked: made.digest(),
		keys: kept?.keys ?? keys,
		handoverTargetIds: handoverIdsOf(target, made.data),
		changes: await describeDifferences(live?.config, made.config, facts.skills),
		notes: [...kept ? [kept.note] : [], ...removalNotes(target, live, options.configMode)]
	};
}
/** What is left to do for a draft that stays a draft. */
function planDraft(draft, target, { isDone }, keys, facts) {
	const changes = draftChanges(target, facts);
	const texts = changes.map(({ text }) => text);
	const todo = isDone(draft) ? texts : [...texts, "What Duvo changed in the config is recorded in its description"];
	const name = `Revision ${draft.revision_number ?? draft.id}`;
	if (todo.length === 0) return {
		isComplete: true,
		note: `${name} is already a draft with this config.`,
		keys
	};
	return {
		isComplete: false,
		note: `${name} is already a draft with this config. Changes to the draft: ${todo.join("; ")}.`,
		keys: withRemovals(keys, target, facts, changes)
	};
}
function pinnedIn({ listed, live, isLatestLive }) {
	if (live && !isLatestLive) return void 0;
	return (isLatestLive ? listed.integration_configs ?? [] : []).flatMap(({ integration_id: id, integration_type: type, is_connected }) => id && is_connected ? [{
		id,
		type
	}] : []);
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(982);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/run/time-limit.js


// .build/action-test-assignments/compiled/shared/action/run/time-limit.js
/** Work was stopped because it took too long. */
var TimeLimitError = class extends Error {
	name = "TimeLimitError";
};
/**
* Runs synchronous work for at most some milliseconds. JavaScript cannot stop a regular expression that backtracks forever.
* V8's watchdog, which Node offers through `vm`, can interrupt it, even in functions of this realm.
*
* @throws TimeLimitError, or what the work throws
*/
function withTimeLimit(work, limitMs) {
	const results = [];
	const run = () => {
		results.push(work());
	};
	try {
		(0,external_node_vm_.runInNewContext)("run()", { run }, { timeout: limitMs });
	} catch (error) {
		if (isTimeout(error)) throw new TimeLimitError(`The work took longer than ${limitMs} ms.`);
		throw error;
	}
	return results[0];
}
/** The error may come from the other realm, so `instanceof` does not work. */
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/files/documents/json-schema.js




// .build/action-test-assignments/compiled/shared/action/files/documents/json-schema.js
const limitMs = 5e3;
const maxProblems = 10;
/** Above this size, stop at the first problem: collecting them all takes as much memory as the value has parts. */
const maxPartsForAll = 1e4;
/** Keywords that only report that something below them is invalid. */
const containers = /* @__PURE__ */ new Set([
	"$ref",
	"properties",
	"patternProperties",
	"additionalProperties",
	"items",
	"prefixItems",
	"allOf",
	"if"
]);
const types = /* @__PURE__ */ new Set([
	"array",
	"boolean",
	"integer",
	"null",
	"number",
	"object",
	"string"
]);
/**
* Compiles a JSON Schema (draft 4, 7, 2019-09, or 2020-12, which is the default). A check takes at most five seconds,
* whatever the patterns and the text. Fetches nothing.
*
* @throws DocumentError if the schema cannot be used: an invalid pattern, a dangling reference, an unknown type
*/
async function compileSchema(schema) {
	if (typeof schema !== "boolean" && !isPlainObject(schema)) throw new DocumentError("is not a JSON Schema");
	const { dereference, Validator } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
	const draft = draftOf(schema);
	try {
		const parts = dereference(schema);
		for (const part of Object.values(parts)) if (typeof part === "object") checkPart(part, parts);
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError(`is not a JSON Schema: ${error instanceof Error ? error.message : ""}`);
	}
	return (value) => {
		const work = () => new Validator(schema, draft, partsOf(value) > maxPartsForAll).validate(value).errors;
		try {
			return problemsOf(withTimeLimit(work, limitMs));
		} catch (error) {
			if (error instanceof TimeLimitError) return [`checking it against the schema takes longer than ${limitMs / 1e3} s`];
			if (error instanceof RangeError) return ["the schema refers to itself without end, or the value is nested too deeply"];
			throw error;
		}
	};
}
function draftOf(schema) {
	const uri = typeof schema === "boolean" ? "" : String(schema["$schema"] ?? "");
	if (/draft-0[34]/.test(uri)) return "4";
	if (/draft-0[67]/.test(uri)) return "7";
	return uri.includes("2019-09") ? "2019-09" : "2020-12";
}
/** Finds errors that would otherwise show only for certain values, after the work is paid for. */
function checkPart(part, parts) {
	const { type, pattern, patternProperties, $ref, required, __absolute_ref__: target } = part;
	for (const word of type === void 0 ? [] : [type].flat()) if (typeof word !== "string" || !types.has(word)) throw new DocumentError(`has the unknown type ${JSON.stringify(word)}`);
	if (required !== void 0 && typeof required !== "boolean" && !Array.isArray(required)) throw new DocumentError("has a \"required\" that is not a list of names");
	if ($ref !== void 0 && (typeof target !== "string" || parts[target] === void 0)) throw new DocumentError(`refers to ${JSON.stringify($ref)}, which is not in the file`);
	const patterns = isPlainObject(patternProperties) ? Object.keys(patternProperties) : [];
	for (const source of [...pattern === void 0 ? [] : [pattern], ...patterns]) checkPattern(source);
}
function checkPattern(source) {
	try {
		new RegExp(String(source), "u");
	} catch {
		throw new DocumentError(`has the pattern ${JSON.stringify(source)}, which is not a regular expression`);
	}
}
/** Counts the parts of a value, up to the number that matters. */
function partsOf(value) {
	const open = [value];
	let count = 0;
	for (let part = open.pop(); part !== void 0 && count <= maxPartsForAll; part = open.pop()) {
		count += 1;
		if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) open.push(inner);
	}
	return count;
}
function problemsOf(errors) {
	const causes = errors.filter(({ keyword }) => !containers.has(keyword));
	const shown = (causes.length > 0 ? causes : errors).map(({ instanceLocation, error }) => {
		const place = instanceLocation.replace(/^#/, "");
		return `${place === "" ? "the whole value" : place}: ${error.replace(/\.$/, "")}`;
	});
	const rest = shown.length - maxProblems;
	return rest > 0 ? [...shown.slice(0, maxProblems), `and ${rest} more`] : shown;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/named-files.js







// .build/action-test-assignments/compiled/action-test-assignments/src/plan/named-files.js
const maxBytes = 1e6;
/**
* Checks all files that a test file names before anything is created in Duvo, so that a missing file costs nothing. Reads
* and compiles the schemas, and looks for the fixtures.
*
* @param root the root directory of the repository, to which paths in test files are relative
*/
async function readNamedFiles(file, root, places) {
	const checks = /* @__PURE__ */ new Map();
	const problems = [];
	for (const test of file.cases) {
		problems.push(...fixtureProblems(file, test, root, places));
		const schema = test.expect.answer?.["json-schema"];
		if (schema === void 0) continue;
		try {
			const document = typeof schema === "string" ? await readJson(besideFile(file.path, schema), root, places) : schema;
			checks.set(test, await compileSchema(document));
		} catch (error) {
			const name = typeof schema === "string" ? schema : "json-schema";
			const line = test.lineOf([
				"expect",
				"answer",
				"json-schema"
			]);
			problems.push({
				file: file.path,
				line,
				message: reasonOf(error, name)
			});
		}
	}
	return {
		checks,
		problems
	};
}
function fixtureProblems({ path }, test, root, places) {
	return test.files.flatMap((file, at) => {
		const found = findFixture(file, root, places);
		return typeof found === "string" ? [{
			file: path,
			line: test.lineOf(["files", at]),
			message: found
		}] : [];
	});
}
/** The path and size of a fixture, or its problem. `file` is its path from the root of the repository. */
function findFixture(file, root, places) {
	try {
		const { realPath, stats } = (0,input_paths/* allowedPath */.ee)({
			input: "files",
			path: inWorkspace(file, root, places)
		}, "read", places);
		if (stats?.isFile()) return {
			path: realPath,
			size: stats.size
		};
		return `the fixture ${file} does not exist in the checked-out commit`;
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) return error.message;
		throw error;
	}
}
async function readJson(file, root, places) {
	const from = {
		input: "json-schema",
		path: inWorkspace(file, root, places)
	};
	return parseJson(decodeText(await (0,input_paths/* readInputFile */.jH)(from, places, maxBytes))).value;
}
function inWorkspace(file, root, { workspace }) {
	return (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(root, file));
}
function reasonOf(error, name) {
	if (error instanceof DocumentError) return `${name} ${error.line === void 0 ? error.message : `${error.message} (line ${error.line})`}`;
	return error instanceof errors/* ActionError */.lZ ? error.message : `${name} cannot be read`;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/node_modules/zod/v4/core/core2.js
var core2 = __webpack_require__(349);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/rates-and-durations.js
var rates_and_durations = __webpack_require__(9713);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/expectations.js




// .build/action-test-assignments/compiled/action-test-assignments/src/plan/expectations.js
/** One text or a list of texts. */
const texts = (0,schemas/* union */.KC)([(0,schemas/* string */.Yj)().min(1), (0,schemas/* array */.YO)((0,schemas/* string */.Yj)().min(1)).min(1)]).transform((value) => [value].flat());
const pattern = (0,schemas/* string */.Yj)().refine(isPattern, "is not a valid regular expression");
const patterns = (0,schemas/* union */.KC)([pattern, (0,schemas/* array */.YO)(pattern).min(1)]).transform((value) => [value].flat());
const bound = (0,schemas/* union */.KC)([(0,schemas/* string */.Yj)(), (0,schemas/* number */.ai)()]).transform((value, context) => {
	const parsed = (0,rates_and_durations/* parseBound */.aM)(String(value));
	if (parsed) return parsed;
	context.addIssue({
		code: "custom",
		message: "must be a number with an optional comparison, such as 0, \"<=2\" or \">=90%\""
	});
	return core2/* NEVER */.tm;
});
const duration = (0,schemas/* string */.Yj)().transform((value, context) => {
	const parsed = (0,rates_and_durations/* parseDuration */.E9)(value);
	if (parsed !== void 0) return parsed;
	context.addIssue({
		code: "custom",
		message: "must be a duration such as 90s, 5m or 1h30m"
	});
	return core2/* NEVER */.tm;
});
const JsonObject = (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)());
const Answer = (0,schemas/* strictObject */.re)({
	equals: (0,schemas/* string */.Yj)().optional(),
	contains: texts.optional(),
	"not-contains": texts.optional(),
	matches: patterns.optional(),
	"not-matches": patterns.optional(),
	/** The path of a schema, relative to the test file, or the schema itself. */
	"json-schema": (0,schemas/* union */.KC)([(0,schemas/* string */.Yj)().min(1), JsonObject]).optional()
});
const Tool = (0,schemas/* union */.KC)([(0,schemas/* string */.Yj)().min(1), (0,schemas/* strictObject */.re)({
	name: (0,schemas/* string */.Yj)().min(1),
	arguments: JsonObject.optional()
})]).transform((value) => typeof value === "string" ? {
	name: value,
	arguments: void 0
} : value);
const HumanRequests = (0,schemas/* strictObject */.re)({
	approve: (0,schemas/* boolean */.zM)().optional(),
	answers: (0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* string */.Yj)()).optional(),
	min: (0,schemas/* int */.Wh)().min(0).optional(),
	max: (0,schemas/* int */.Wh)().min(0).optional()
}).refine(({ min = 0, max = Infinity }) => min <= max, "min is greater than max");
const Evaluation = (0,schemas/* strictObject */.re)({
	passed: bound.optional(),
	"severity-critical": bound.optional(),
	"severity-medium": bound.optional(),
	"severity-low": bound.optional()
});
/** The expectations of a case. Absent ones are not checked, except the status, which defaults to `completed`. */
const Expectations = (0,schemas/* strictObject */.re)({
	status: texts.default(["completed"]),
	answer: Answer.optional(),
	tools: (0,schemas/* strictObject */.re)({
		called: (0,schemas/* array */.YO)(Tool).optional(),
		"not-called": (0,schemas/* array */.YO)(Tool).optional()
	}).optional(),
	"human-requests": HumanRequests.optional(),
	evaluation: Evaluation.optional(),
	"max-duration": duration.optional(),
	"max-messages": (0,schemas/* int */.Wh)().min(1).optional()
});
function isPattern(source) {
	try {
		new RegExp(source, "mu");
		return true;
	} catch {
		return false;
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/test-file.js









// .build/action-test-assignments/compiled/action-test-assignments/src/plan/test-file.js
/** Larger files are rejected before they are parsed. */
const test_file_maxBytes = 1e6;
const maxCases = 1e3;
const Case = (0,schemas/* strictObject */.re)({
	name: (0,schemas/* string */.Yj)().trim().min(1).max(200),
	message: (0,schemas/* string */.Yj)().refine((value) => value.trim() !== "", "is empty"),
	files: (0,schemas/* array */.YO)((0,schemas/* string */.Yj)().min(1)).max(50).default([]),
	repeat: (0,schemas/* int */.Wh)().min(1).max(100).optional(),
	"pass-rate": (0,schemas/* number */.ai)().min(1).max(100).optional(),
	expect: Expectations.prefault({})
});
const Document = (0,schemas/* strictObject */.re)({
	$schema: (0,schemas/* string */.Yj)().optional(),
	cases: (0,schemas/* array */.YO)(Case).min(1).max(maxCases)
});
/**
* Parses a test file.
*
* @throws FileProblemsError with all problems, each with its line
*/
function readTestFile(path, bytes) {
	try {
		if (bytes.length > test_file_maxBytes) throw new DocumentError(`is larger than ${test_file_maxBytes} bytes`, { line: 1 });
		const text = decodeText(bytes);
		const { value, lineOf } = /\.json$/i.test(path) ? parseJson(text) : parseYaml(text);
		const { data, error } = Document.safeParse(value);
		const problems = error?.issues.map((issue) => test_file_problemOf(path, issue, lineOf)) ?? [];
		if (!data) throw new file_problems/* FileProblemsError */.xV(problems);
		problems.push(...duplicateNames(path, data.cases, lineOf), ...outsideFiles(path, data.cases, lineOf));
		if (problems.length > 0) throw new file_problems/* FileProblemsError */.xV(problems);
		const cases = data.cases.map((one, index) => ({
			name: one.name,
			message: one.message,
			files: one.files.map((file) => besideFile(path, file)),
			expect: one.expect,
			repeat: one.repeat,
			passRate: one["pass-rate"],
			lineOf: (part) => lineOf([
				"cases",
				index,
				...part
			])
		}));
		return {
			path,
			name: testedName(path),
			cases
		};
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		throw new file_problems/* FileProblemsError */.xV([{
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
function test_file_problemOf(path, issue, lineOf) {
	const place = issue.path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`, "");
	const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : void 0;
	return {
		file: path,
		line: lineOf(unknown === void 0 ? issue.path : [...issue.path, unknown]),
		message: `${place === "" ? "" : `${place}: `}${issue.message.replace(/^Invalid input: /, "")}`
	};
}
/** Case names must be unique, because reports and JUnit identify a case by its name. */
function duplicateNames(path, cases, lineOf) {
	const seen = /* @__PURE__ */ new Set();
	return cases.flatMap(({ name }, index) => {
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		const message = `another case already has the name ${JSON.stringify(name)}`;
		return [{
			file: path,
			line: lineOf([
				"cases",
				index,
				"name"
			]),
			message
		}];
	});
}
function outsideFiles(path, cases, lineOf) {
	return cases.flatMap(({ files, expect }, index) => {
		const schema = expect.answer?.["json-schema"];
		const named = files.map((file, at) => [file, ["files", at]]);
		if (typeof schema === "string") named.push([schema, [
			"expect",
			"answer",
			"json-schema"
		]]);
		return named.flatMap(([file, at]) => {
			const isOutside = external_node_path_.posix.isAbsolute(file) || file.includes("\0") || isOutsideRepository(besideFile(path, file));
			const message = `not a path in the repository: ${JSON.stringify((0,log_text/* oneLine */.TN)(file, 200))}`;
			return isOutside ? [{
				file: path,
				line: lineOf([
					"cases",
					index,
					...at
				]),
				message
			}] : [];
		});
	});
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/trials.js


// .build/action-test-assignments/compiled/action-test-assignments/src/plan/trials.js
/** Previews never get these integrations, because they would take real Cases. */
function isQueueIntegration(type) {
	return type.startsWith("case-queue-");
}
/** Decides what to test. Depends only on its arguments. */
function planTrials(candidates, tests, { changedOnly, repeat, minPassRate }) {
	const trials = [];
	const skipped = [];
	const byName = Map.groupBy(tests, ({ name }) => name);
	for (const candidate of candidates) {
		const { name, config, isChanged } = candidate;
		const [test] = byName.get(name) ?? [];
		if (!test) skipped.push({
			name,
			reason: "has no tests"
		});
		else if (changedOnly && !isChanged) skipped.push({
			name,
			reason: "has not changed"
		});
		else if (!config) skipped.push({
			name,
			reason: candidate.reason
		});
		else {
			const cases = test.cases.map((one) => ({
				test: one,
				repeat: one.repeat ?? repeat,
				requiredRate: one.passRate ?? minPassRate
			}));
			trials.push({
				...candidate,
				config,
				testFile: test.path,
				cases
			});
		}
	}
	return {
		trials,
		skipped,
		jobCount: trials.flatMap(({ cases }) => cases).reduce((sum, one) => sum + one.repeat, 0)
	};
}
/** @throws ActionError if the plan would start more Jobs than allowed */
function checkJobCount({ jobCount, trials }, maxJobs) {
	if (jobCount <= maxJobs) return;
	const names = trials.map(({ name }) => name).join(", ");
	throw new errors/* ActionError */.lZ(`The tests for ${names} would start ${jobCount} Jobs, more than max-jobs (${maxJobs}) allows. Nothing was started.`, { hint: "Raise max-jobs, lower repeat, or test fewer Assignments with path." });
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/read-plan.js











// .build/action-test-assignments/compiled/action-test-assignments/src/plan/read-plan.js
/** Any name will do: it is not part of the hash, and the Revisions of previews are deleted. */
const read_plan_revisionName = "git-{sha}";
/** Plans like sync-assignments, and selects tests for the Assignments that the plan would change. */
async function readPlan(inputs, deps) {
	const own = {
		...inputs,
		configFile: void 0,
		agentIds: [],
		revisionName: read_plan_revisionName
	};
	const facts = await readFacts(own, "plan", deps);
	const plan = await makePlan(facts, {
		...own,
		compareAll: comparesAll(own, "plan")
	});
	const { commit, root, tests } = facts.sources;
	const { files, problems } = readTests(tests);
	const named = await Promise.all(files.map((file) => readNamedFiles(file, root, deps.places)));
	const usable = files.filter((_, index) => named[index]?.problems.length === 0);
	const touched = new Set(tests.filter(({ isTouched }) => isTouched).map(({ name }) => name));
	const candidates = plan.items.map((item) => candidateOf(item, inputs.source, touched.has(item.name)));
	return {
		...planTrials(candidates, usable, inputs),
		teamId: facts.teamId,
		commit,
		root,
		planHash: planHash(approvedPart(plan.items, inputs.promote)),
		problems: [
			...facts.problems,
			...plan.items.filter(({ action }) => action === "fail").flatMap((item) => item.problems),
			...problems,
			...named.flatMap((one) => one.problems),
			...withoutConfig(files, plan.items, facts.problems)
		],
		schemaChecks: new Map(named.flatMap(({ checks }) => [...checks]))
	};
}
function readTests(tests) {
	const problems = [];
	return {
		files: tests.flatMap(({ path, bytes }) => {
			try {
				return [readTestFile(path, bytes)];
			} catch (error) {
				if (!(error instanceof file_problems/* FileProblemsError */.xV)) throw error;
				problems.push(...error.problems);
				return [];
			}
		}),
		problems
	};
}
function candidateOf(item, source, isTestTouched) {
	const { name, file, assignment, agentId, live, problems } = item;
	const data = live && dataOf(live.config);
	const liveConfig = data && toConfig(data);
	const isLive = source === "live";
	return {
		name,
		file,
		assignment,
		agentId,
		integrations: namedIntegrations(item),
		config: isLive ? liveConfig : item.config ?? (isTestable(item) ? liveConfig : void 0),
		reason: isLive ? "has no live Revision" : problems[0]?.message ?? "has no config that can be tested",
		isChanged: isLive || isChange(item) || isTestTouched
	};
}
/** If the config is unchanged, the live one can be tested, because the file says the same. */
function isTestable({ action }) {
	return action !== "skip" && action !== "fail";
}
function namedIntegrations({ keys }) {
	return (keys.wanted.slots ?? []).filter(({ integration }) => !isQueueIntegration(integration.type)).map(({ integration, connections = [] }) => ({
		id: integration.id,
		name: integration.name,
		connectionIds: connections.map(({ id }) => id)
	}));
}
/** Reports tests without a config: they would never run, most likely because the config was renamed. */
function withoutConfig(files, items, problems) {
	const known = new Set(items.map(({ name }) => name));
	const stems = problems.flatMap(({ file }) => stemsOf(file).map((stem) => [stem, file]));
	const wrong = Map.groupBy(stems, ([stem]) => stem);
	return files.filter(({ name, path }) => !known.has(name) && !(wrong.get(configOf(path, name)) ?? []).some(([, file]) => file !== path)).map(({ path, name }) => ({
		file: path,
		line: 1,
		message: `has no config named ${name} beside it`
	}));
}
/** The config of a test file, without its extension. */
function configOf(testPath, name) {
	return `${testPath.slice(0, testPath.lastIndexOf("/") + 1)}${name}`;
}
/** A path without its extensions, one by one: `a.test.yaml` gives `a.test` and `a`. */
function stemsOf(file) {
	const stems = [];
	const folder = file.lastIndexOf("/");
	for (let at = file.lastIndexOf("."); at > folder; at = file.lastIndexOf(".", at - 1)) stems.push(file.slice(0, at));
	return stems;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/results.js
var results = __webpack_require__(3573);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4374);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/preview/preview-record.js



// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/preview-record.js
const namePrefix = "preview ";
const recordPrefix = "duvo-actions preview ";
const Record = (0,schemas/* strictObject */.re)({
	repository: (0,schemas/* string */.Yj)().min(1),
	ref: (0,schemas/* string */.Yj)(),
	run: (0,schemas/* string */.Yj)().min(1),
	runNumber: (0,schemas/* number */.ai)(),
	attempt: (0,schemas/* number */.ai)(),
	runner: (0,schemas/* string */.Yj)(),
	step: (0,schemas/* string */.Yj)().min(1),
	id: (0,schemas/* string */.Yj)().min(1),
	until: (0,iso/* datetime */.w)()
});
/** `preview Invoice Processor #7 1a2b3c4`: the preview's name in Duvo. The number is that of the pull request, if any. */
function previewName(assignment, pullRequest, commit) {
	const number = pullRequest === void 0 ? "" : ` #${pullRequest}`;
	return `${namePrefix}${assignment.slice(0, 100)}${number} ${commit.slice(0, 7)}`;
}
function writeRecord(record) {
	return recordPrefix + JSON.stringify(record);
}
/**
* The record of an Assignment, if it is one of our previews. Both its name and the record must say so, because nothing else
* may be deleted.
*/
function readRecord(name, buildName) {
	if (!name.startsWith(namePrefix) || !buildName?.startsWith(recordPrefix)) return void 0;
	try {
		return Record.safeParse(JSON.parse(buildName.slice(21))).data;
	} catch {
		return;
	}
}
/**
* Whether a preview is no longer needed. It must belong to our repository. Either it has expired, or this same step created
* it: in an earlier attempt of this run, earlier on this runner, or in an older run for the same branch or pull request,
* which this run replaces. Previews of parallel matrix jobs, which use other runners, and of newer runs are kept.
*/
function isStale(record, me, now) {
	if (record.repository.toLowerCase() !== me.repository.toLowerCase()) return false;
	if (Date.parse(record.until) < now) return true;
	if (record.step !== me.step) return false;
	if (record.run !== me.run) return record.ref === me.ref && record.runNumber < me.runNumber;
	return record.attempt < me.attempt || isOfStep(record, me);
}
/** Whether this step created the preview, in this attempt and on this runner. The post step deletes such previews. */
function isOfStep(record, me) {
	return [
		"repository",
		"run",
		"attempt",
		"runner",
		"step"
	].every((key) => record[key] === me[key]);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/preview/stale-previews.js





// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/stale-previews.js
const deletionsAtOnce = 4;
/** Deletes the previews that `isOurs` picks, and only previews of this suite. */
async function sweep(duvo, teamId, isOurs) {
	const agents = [];
	for await (const agent of duvo.agents.list(teamId)) agents.push(agent);
	const previews = agents.filter((agent) => {
		const record = stale_previews_recordOf(agent);
		return record !== void 0 && isOurs(record);
	});
	const results = await mapPool(previews, deletionsAtOnce, ({ id }) => deletePreview(duvo, id));
	return {
		deleted: previews.flatMap(({ name }, index) => results[index]?.status === "fulfilled" ? name : []),
		left: previews.flatMap(({ name }, index) => {
			const result = results[index];
			return result?.status === "rejected" ? {
				name,
				reason: (0,errors/* describeError */.Uc)(result.reason)
			} : [];
		})
	};
}
function stale_previews_recordOf({ name, latest_build }) {
	return readRecord(name, latest_build?.name ?? void 0);
}
/** A preview that is already gone counts as deleted. Deleting interrupts the Jobs that still run in it. */
async function deletePreview(duvo, agentId) {
	try {
		await duvo.agents.delete(agentId);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD) || error.status !== 404) throw error;
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/annotate.js


// .build/action-test-assignments/compiled/action-test-assignments/src/try/annotate.js
/** Logs the result of one Job, without an annotation, because other Jobs of the case may pass. */
function logAttempt(trial, { test }, attempt, log) {
	const title = `${trial.name}: ${test.name} (Job ${attempt.runId ?? "not started"})`;
	if (attempt.passed) {
		log.info(`Passed ${title}`);
		return;
	}
	const reasons = attempt.verdicts.filter(({ passed }) => !passed).map(({ expected, actual }) => `expected ${expected}, got ${actual}`);
	log.info(`Failed ${title}: ${attempt.error ?? reasons.join("; ")}`);
}
/** Annotates a failed case: each expectation once, at its line in the test file, even if several Jobs did not meet it. */
function annotateCase(trial, planned, attempts, log) {
	const { test, repeat, requiredRate } = planned;
	if (attempts.length === 0 || (0,results/* passRate */.sc)(attempts) >= requiredRate) return;
	const found = attempts.flatMap(({ error, verdicts }) => {
		if (error !== void 0) return [{
			key: error,
			line: test.lineOf([]),
			message: error
		}];
		return verdicts.filter(({ passed }) => !passed).map(({ expected, actual, at }) => {
			return {
				key: at.join("."),
				line: test.lineOf(["expect", ...at]),
				message: `expected ${expected}, got ${actual}`
			};
		});
	});
	for (const [first, ...others] of Map.groupBy(found, ({ key }) => key).values()) {
		if (!first) continue;
		const count = repeat === 1 ? "" : ` (${others.length + 1} of ${repeat} Jobs)`;
		const message = `${trial.name}: ${test.name}: ${first.message}${count}`;
		log.error(message, {
			file: trial.testFile,
			line: first.line
		});
	}
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/files/documents/json-in-text.js
// .build/action-test-assignments/compiled/shared/action/files/documents/json-in-text.js
const maxChars = 4e6;
/** Among so many candidates there is no telling which one is meant. */
const maxCandidates = 1e3;
const tooMany = `contains more than ${maxCandidates} candidates for JSON`;
/**
* Finds the one JSON value in a text that a person or a model wrote: the whole text, the only code block with JSON, or the
* only object or array between sentences. Part of a truncated or broken value is never taken for the value.
*
* @returns undefined if there is none, or if several differ, because it is unclear which one is meant
*/
function findJson(text) {
	const found = search(text);
	return typeof found === "string" ? void 0 : found;
}
function search(text) {
	if (text.length > maxChars) return "is too long to search for JSON";
	const whole = json_in_text_parse(text);
	if (whole) return whole;
	const { blocks, prose } = splitBlocks(text);
	if (blocks.length > maxCandidates) return tooMany;
	return searchBlocks(blocks) ?? searchProse(prose);
}
function json_in_text_parse(text) {
	const source = text.trim();
	try {
		return {
			value: JSON.parse(source),
			source
		};
	} catch {
		return;
	}
}
function onlyOne(values) {
	const [first] = values;
	if (!first) return "contains no JSON";
	const forms = new Set(values.map(({ value }) => JSON.stringify(value)));
	return forms.size === 1 ? first : `contains ${forms.size} different JSON values, but only one is expected`;
}
/** Splits fenced code blocks from the text outside them. A closing fence has at least as many marks as the opening one. */
function splitBlocks(text) {
	const blocks = [];
	const prose = [];
	let open;
	const close = () => {
		if (open) blocks.push({
			language: open.language,
			content: open.lines.join("\n")
		});
		open = void 0;
	};
	for (const line of text.split("\n")) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (open === void 0) {
			if (mark === void 0) prose.push(line);
			else open = {
				mark,
				language: wordBehind(line, mark),
				lines: []
			};
		} else if (mark?.startsWith(open.mark) && line.trim() === mark) close();
		else open.lines.push(line);
	}
	close();
	return {
		blocks,
		prose: prose.join("\n")
	};
}
function wordBehind(line, mark) {
	return (line.trim().slice(mark.length).trim().split(/\s/, 1)[0] ?? "").toLowerCase();
}
/** Blocks marked as JSON win over those without a language. Blocks in other languages are ignored. */
function searchBlocks(blocks) {
	const marked = blocks.filter(({ language }) => /^json/.test(language));
	const plain = blocks.filter(({ language }) => language === "");
	for (const group of [marked, plain]) {
		const values = group.flatMap(({ content }) => json_in_text_parse(content) ?? []);
		if (values.length > 0) return onlyOne(values);
	}
	if (marked.length > 0) return "contains a code block that is not valid JSON";
	return plain.some(({ content }) => /^\s*[{[]/.test(content)) ? "contains a code block that is not valid JSON" : void 0;
}
/** Finds objects and arrays with other text around them. */
function searchProse(text) {
	const values = [];
	let depth = 0;
	const marks = /[{}[\]]|\n\s*\n/g;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		const [mark] = match;
		if (mark === "}" || mark === "]") depth = Math.max(0, depth - 1);
		else if (mark !== "{" && mark !== "[") depth = 0;
		else if (!mayBegin(text, match.index)) depth += 1;
		else {
			const end = endOfBrackets(text, match.index);
			const source = text.slice(match.index, end);
			const found = end === void 0 ? void 0 : json_in_text_parse(source);
			if (!found && (mark === "{" || /[{"]/.test(source))) return "contains JSON that is cut off or not valid";
			if (found && depth === 0 && !isFootnote(found)) values.push(found);
			if (values.length > maxCandidates) return tooMany;
			marks.lastIndex = end ?? text.length;
		}
	}
	const substantial = values.filter(({ value }) => !isOfNumbers(value));
	return onlyOne(substantial.length > 0 ? substantial : values);
}
/** Whether the bracket at `start` is followed by something that JSON allows there. Most brackets in prose are not. */
function mayBegin(text, start) {
	const allowed = text[start] === "{" ? /\s*["}]/y : /\s*(?:["{[\]\d-]|true|false|null)/y;
	allowed.lastIndex = start + 1;
	return allowed.test(text);
}
/** Where the bracket that opens at `start` is closed, ignoring strings. */
function endOfBrackets(text, start) {
	const marks = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;
	marks.lastIndex = start;
	let depth = 0;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		if (match[0] === "{" || match[0] === "[") depth += 1;
		else if (match[0] === "}" || match[0] === "]") depth -= 1;
		if (depth === 0) return match.index + 1;
	}
}
/** `[1]` refers to a source, and `[ ]` is a checkbox. */
function isFootnote({ value, source }) {
	if (!Array.isArray(value)) return false;
	return value.length === 0 ? source !== "[]" : value.length === 1 && typeof value[0] === "number";
}
/** Also true of an empty list. */
function isOfNumbers(value) {
	if (Array.isArray(value)) return value.every((item) => typeof item === "number");
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/judge/answer.js




// .build/action-test-assignments/compiled/action-test-assignments/src/judge/answer.js
/** How long one pattern may take to match an answer. */
const answer_limitMs = 1e3;
const shownChars = 200;
function judgeAnswer(expect, answer, checkSchema) {
	const text = normalize(answer);
	const verdict = (key, index, expected, passed) => ({
		passed,
		expected,
		actual: clip(text),
		at: [
			"answer",
			key,
			index
		]
	});
	return [
		...expect.equals === void 0 ? [] : [{
			...verdict("equals", 0, `answer equal to ${clip(normalize(expect.equals))}`, text === normalize(expect.equals)),
			at: ["answer", "equals"]
		}],
		...(expect.contains ?? []).map((part, index) => verdict("contains", index, `answer containing ${clip(part)}`, text.includes(normalize(part)))),
		...(expect["not-contains"] ?? []).map((part, index) => verdict("not-contains", index, `answer not containing ${clip(part)}`, !text.includes(normalize(part)))),
		...(expect.matches ?? []).map((pattern, index) => judgePattern(pattern, text, true, [
			"answer",
			"matches",
			index
		])),
		...(expect["not-matches"] ?? []).map((pattern, index) => judgePattern(pattern, text, false, [
			"answer",
			"not-matches",
			index
		])),
		...expect["json-schema"] === void 0 ? [] : [judgeSchema(expect["json-schema"], text, checkSchema)]
	];
}
function judgePattern(pattern, text, wanted, at) {
	return limited({
		expected: `answer ${wanted ? "matching" : "not matching"} /${pattern}/`,
		at
	}, () => ({
		passed: new RegExp(pattern, "mu").test(text) === wanted,
		actual: clip(text)
	}));
}
function judgeSchema(schema, text, checkSchema) {
	const expected = typeof schema === "string" ? `JSON matching ${schema}` : "JSON matching the schema";
	const at = ["answer", "json-schema"];
	const json = findJson(text);
	if (json === void 0) return {
		passed: false,
		expected,
		actual: `no JSON value: ${clip(text)}`,
		at
	};
	const problems = checkSchema?.(json.value) ?? ["the schema was not read"];
	return {
		passed: problems.length === 0,
		expected,
		actual: problems.slice(0, 5).join("; ") || "matching JSON",
		at
	};
}
/** Limits the time, because a pattern may backtrack almost forever on some texts. */
function limited(verdict, work) {
	try {
		return {
			...verdict,
			...withTimeLimit(work, answer_limitMs)
		};
	} catch (error) {
		if (!(error instanceof TimeLimitError)) throw error;
		return {
			...verdict,
			passed: false,
			actual: `no result: the pattern took longer than ${answer_limitMs / 1e3} s`
		};
	}
}
/** Ignores line endings and surrounding white space. */
function normalize(text) {
	return text.replaceAll("\r\n", "\n").trim();
}
function clip(text) {
	return JSON.stringify((0,log_text/* clipChars */.uk)(text, shownChars));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/judge/tools.js



// .build/action-test-assignments/compiled/action-test-assignments/src/judge/tools.js
const shownNames = 20;
const shownCalls = 3;
const tools_shownChars = 200;
function judgeTools(expect, calls) {
	const wasCalled = (tool) => calls.some((call) => isCallOf(tool, call));
	return [...(expect.called ?? []).map((tool, index) => ({
		passed: wasCalled(tool),
		expected: `a call to ${describeTool(tool)}`,
		actual: describeCalls(tool, calls),
		at: [
			"tools",
			"called",
			index
		]
	})), ...(expect["not-called"] ?? []).map((tool, index) => ({
		passed: !wasCalled(tool),
		expected: `no call to ${describeTool(tool)}`,
		actual: describeCalls(tool, calls),
		at: [
			"tools",
			"not-called",
			index
		]
	}))];
}
function describeTool({ name, arguments: args }) {
	return args === void 0 ? name : `${name} with ${JSON.stringify(args)}`;
}
/** If arguments are expected, lists those of the calls to this tool. Otherwise lists the tools that were called. */
function describeCalls(tool, calls) {
	const own = tool.arguments === void 0 ? [] : calls.filter(({ name }) => matchesName(tool.name, name));
	const shown = own.slice(0, shownCalls).map((call) => `${call.name} with ${tools_clip(call.arguments)}`);
	if (own.length > shown.length) shown.push(`${own.length - shown.length} more`);
	const names = [...new Set(calls.map(({ name }) => name))];
	return `called: ${(own.length > 0 ? shown : names.slice(0, shownNames)).join(", ") || "no tools"}`;
}
function tools_clip(value) {
	return (0,log_text/* clipChars */.uk)(JSON.stringify(value) ?? "none", tools_shownChars);
}
function isCallOf(tool, call) {
	return matchesName(tool.name, call.name) && (tool.arguments === void 0 || includesAll(call.arguments, tool.arguments));
}
/** Whether a name matches a pattern, in which `*` stands for any characters. Takes linear time: it searches each part once. */
function matchesName(pattern, name) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return pattern === name;
	if (!name.startsWith(first)) return false;
	let from = first.length;
	for (const part of rest) {
		const at = name.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return name.length - last.length >= from && name.endsWith(last);
}
/** Whether a value contains everything expected: objects may have more keys, everything else must be equal. */
function includesAll(actual, expected) {
	if (Array.isArray(expected)) {
		if (!Array.isArray(actual) || actual.length !== expected.length) return false;
		return expected.every((item, index) => includesAll(actual[index], item));
	}
	if (!isPlainObject(expected)) return Object.is(actual, expected);
	if (!isPlainObject(actual)) return false;
	return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && includesAll(actual[key], value));
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/judge/judge.js




// .build/action-test-assignments/compiled/action-test-assignments/src/judge/judge.js
/** Checks a Job against the expectations of its case. Pure, except for the time limit on patterns. */
function judge(expect, job, checkSchema) {
	return [
		judgeStatus(expect.status, job.status),
		...expect.answer ? judgeAnswer(expect.answer, job.answer, checkSchema) : [],
		...expect.tools ? judgeTools(expect.tools, job.toolCalls) : [],
		...judgeRequests(expect["human-requests"], job.humanRequests),
		...judgeEvaluation(expect.evaluation, job.evaluation),
		...judgeMost("max-duration", expect["max-duration"], job.durationMs, rates_and_durations/* describeDuration */.MB),
		...judgeMost("max-messages", expect["max-messages"], job.messageCount, (count) => `${count} messages`)
	];
}
function judgeStatus(expected, actual) {
	return {
		passed: expected.some((status) => status.toLowerCase() === actual.toLowerCase()),
		expected: `status ${expected.join(" or ")}`,
		actual,
		at: ["status"]
	};
}
function judgeRequests(expected, count) {
	const actual = requests(count);
	const { min, max } = expected ?? {};
	return [...max === void 0 ? [] : [{
		passed: count <= max,
		expected: `at most ${requests(max)}`,
		actual,
		at: ["human-requests", "max"]
	}], ...min === void 0 ? [] : [{
		passed: count >= min,
		expected: `at least ${requests(min)}`,
		actual,
		at: ["human-requests", "min"]
	}]];
}
function requests(count) {
	return count === 1 ? "1 human request" : `${count} human requests`;
}
function judgeEvaluation(expected, actual) {
	return Object.entries(expected ?? {}).flatMap(([key, bound]) => bound ? [{
		key,
		bound
	}] : []).map(({ key, bound }) => {
		const verdict = {
			expected: `${key} ${(0,rates_and_durations/* describeBound */.YD)(bound)}`,
			at: ["evaluation", key]
		};
		if (!actual) return {
			...verdict,
			passed: false,
			actual: "no evaluation was ready in time"
		};
		if (key === "passed") return {
			...verdict,
			...judgePassed(bound, actual)
		};
		const severity = key.replace("severity-", "");
		const count = actual.severities[severity] ?? 0;
		return {
			...verdict,
			passed: (0,rates_and_durations/* isWithin */.UO)(count, bound),
			actual: `${count} with severity ${severity}`
		};
	});
}
function judgePassed(bound, { passed, total }) {
	const percent = total === 0 ? 100 : passed / total * 100;
	const actual = `${passed} of ${total} checks passed (${Math.round(percent)}%)`;
	return {
		passed: (0,rates_and_durations/* isWithin */.UO)(bound.isPercent ? percent : passed, bound),
		actual
	};
}
function judgeMost(key, max, actual, describe) {
	if (max === void 0) return [];
	return [{
		passed: actual <= max,
		expected: `at most ${describe(max)}`,
		actual: describe(actual),
		at: [key]
	}];
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/duvo/resources/runs/run-schemas.js
var run_schemas = __webpack_require__(1206);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/judge/read-conversation.js




// .build/action-test-assignments/compiled/action-test-assignments/src/judge/read-conversation.js
const lineChars = 500;
/** The last text of the Assignment; empty if it said nothing. */
function answerOf(messages) {
	const last = messages.findLast(run_schemas/* isAnswer */.Tq);
	return last ? (0,run_schemas/* textOf */.b6)(last).trim() : "";
}
/** The tools that the Job called, in order. */
function toolCallsOf(messages) {
	return messages.flatMap(({ tool_call: call }) => {
		if (typeof call?.name !== "string") return [];
		return [{
			name: call.name,
			arguments: readArguments(call.arguments)
		}];
	});
}
/** Arguments are an object, or an object as JSON text. */
function readArguments(value) {
	if (typeof value !== "string") return value;
	try {
		const parsed = JSON.parse(value);
		return isPlainObject(parsed) ? parsed : value;
	} catch {
		return value;
	}
}
/** One line for each message that helps a reader. */
function transcriptOf(messages) {
	return messages.flatMap((message) => {
		const { role, tool_call: call, tool_result: result } = message;
		if (call) return [(0,log_text/* oneLine */.TN)(`tool ${call.name ?? "?"} ${JSON.stringify(call.arguments ?? {})}`, lineChars)];
		if (result?.error) return [(0,log_text/* oneLine */.TN)(`tool failed: ${JSON.stringify(result.error)}`, lineChars)];
		const text = (0,run_schemas/* textOf */.b6)(message).trim();
		return text === "" || message.type === "thinking" ? [] : [(0,log_text/* oneLine */.TN)(`${role}: ${text}`, lineChars)];
	});
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(6790);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/job/answer-request.js
// .build/action-test-assignments/compiled/action-test-assignments/src/try/job/answer-request.js
/**
* The case's answer to a request of its Job: `approve` for an approval, `answers` for questions, by their text, header or
* number. Undefined if the case has no answer.
*/
function answerTo(request, policy) {
	if (request.type === "approval") return policy?.approve === void 0 ? void 0 : { approved: policy.approve };
	const { questions } = request;
	if (request.type !== "question" || !questions?.length) return void 0;
	const answers = questions.flatMap(({ question, header }, index) => {
		const key = [
			question,
			header ?? "",
			String(index + 1)
		].find((one) => one !== "" && Object.hasOwn(policy?.answers ?? {}, one));
		const answer = key === void 0 ? void 0 : policy?.answers?.[key];
		return answer === void 0 ? [] : [[question, answer]];
	});
	return answers.length === questions.length ? { answers: Object.fromEntries(answers) } : void 0;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/job/follow-job.js




// .build/action-test-assignments/compiled/action-test-assignments/src/try/job/follow-job.js
/** Looks become less frequent: test Jobs are short, and many of them share the rate limit of one key. */
const firstLookMs = 1e3;
const growth = 1.3;
const lastLookMs = 6e3;
/** Stops a Job that would keep asking forever. */
const maxAnswers = 50;
/** The status `waiting` may appear before the request does. */
const maxLooksWithoutRequest = 5;
/** Follows a Job to its end and answers its requests by the policy of its case. Stops it when its time is up. */
async function followJob(runId, { policy, timeoutMs }, deps) {
	const { duvo, clock, signal } = deps;
	const startedAt = clock.monotonic();
	const answered = /* @__PURE__ */ new Set();
	let looksWithoutRequest = 0;
	const end = async (status, error, run) => {
		if (error !== void 0) await duvo.runs.stop(runId).catch(() => {});
		return {
			status,
			humanRequests: answered.size,
			durationMs: durationOf(run) ?? clock.monotonic() - startedAt,
			error
		};
	};
	for (let pause = firstLookMs;; pause = Math.min(pause * growth, lastLookMs)) {
		await clock.sleep(pause, signal);
		const state = await look(runId, duvo);
		if (state && state.run === null) return end("gone", "the Job no longer exists: its preview was deleted");
		if (state?.run && (0,run_status/* phaseOf */.hU)(state.run) === "ended") return end(state.run.status, void 0, state.run);
		if (clock.monotonic() - startedAt > timeoutMs) return end("timed-out", void 0, void 0);
		if (!state?.run || (0,run_status/* phaseOf */.hU)(state.run) !== "waiting") continue;
		const request = state.pending_human_request;
		if (request) looksWithoutRequest = 0;
		else looksWithoutRequest += 1;
		const problem = request ? await respond(runId, request, {
			policy,
			answered,
			duvo
		}) : void 0;
		if (problem !== void 0) return end("waiting", problem);
		if (looksWithoutRequest > maxLooksWithoutRequest) return end("waiting", "the Job is waiting for a person, but has no open request");
		pause = firstLookMs;
	}
}
/** Undefined if the network or the server failed, so the state of the Job is unknown. */
async function look(runId, duvo) {
	try {
		return await duvo.runs.get(runId);
	} catch (error) {
		if (error instanceof duvo_errors/* ApiError */.hD && error.status === 404) return { run: null };
		const isFinal = error instanceof duvo_errors/* ApiError */.hD && [
			400,
			401,
			403
		].includes(error.status);
		if (!(error instanceof duvo_errors/* DuvoError */.V8) || isFinal) throw error;
		return;
	}
}
/** @returns why the request cannot be answered */
async function respond(runId, request, { policy, answered, duvo }) {
	if (answered.has(request.id)) return void 0;
	answered.add(request.id);
	if (answered.size > maxAnswers) return `the Job asked a person more than ${maxAnswers} times`;
	const answer = answerTo(request, policy);
	if (!answer) {
		const how = request.type === "approval" ? "human-requests: {approve: true}" : "human-requests: {answers: …}";
		return `the Job asked a person (${request.type}: ${request.title ?? "untitled"}); to answer it, add ${how} to the case`;
	}
	try {
		await duvo.runs.respond(runId, request.id, answer);
	} catch (error) {
		if (!(error instanceof duvo_errors/* DuvoError */.V8)) throw error;
		if (error instanceof duvo_errors/* ApiError */.hD && error.status < 500 && error.status !== 409) return `Duvo rejected the answer: ${error.message}`;
		answered.delete(request.id);
	}
}
/** The time from start to end, by the API's own clock. */
function durationOf(run) {
	const [from, to] = [Date.parse(run?.started_at ?? ""), Date.parse(run?.completed_at ?? "")];
	return to >= from ? to - from : void 0;
}
/** All messages of a Job, oldest first, up to a limit far above any real test. */
async function readMessages(runId, duvo, limit = 5e3) {
	const messages = /* @__PURE__ */ new Map();
	for (let offset = 0; offset < limit;) {
		const { items, total } = await duvo.runs.messages(runId, offset);
		for (const message of items) messages.set(message.id, message);
		offset += items.length;
		if (items.length === 0 || total !== void 0 && offset >= total) break;
	}
	return [...messages.values()];
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/job/run-job.js







// .build/action-test-assignments/compiled/action-test-assignments/src/try/job/run-job.js
const evaluationPauseMs = 3e3;
/** Runs one Job of a case in its preview and judges it. Errors are part of the result; only a cancellation is thrown. */
async function runJob(test, preview, deps) {
	const startedAt = deps.clock.monotonic();
	let runId;
	try {
		const sandboxId = await uploadFiles(test.files, deps);
		runId = await preview.start({
			message: test.message,
			...sandboxId && { sandbox_id: sandboxId }
		});
		deps.onStart(runId);
		return await judgeJob(runId, test, preview, deps);
	} catch (error) {
		deps.signal.throwIfAborted();
		const durationMs = deps.clock.monotonic() - startedAt;
		return {
			...nothing,
			runId,
			status: "unknown",
			error: (0,errors/* describeError */.Uc)(error),
			durationMs
		};
	}
}
const nothing = {
	passed: false,
	verdicts: [],
	answer: "",
	transcript: []
};
async function judgeJob(runId, test, preview, deps) {
	const { expect } = test;
	const end = await followJob(runId, {
		policy: expect["human-requests"],
		timeoutMs: deps.timeoutMs
	}, deps);
	const read = readMessages(runId, deps.duvo);
	const messages = await (end.error === void 0 ? read : read.catch(() => []));
	const job = {
		status: end.status,
		answer: answerOf(messages),
		toolCalls: toolCallsOf(messages),
		humanRequests: end.humanRequests,
		evaluation: expect.evaluation && end.error === void 0 ? await readEvaluation(runId, preview, deps) : void 0,
		durationMs: end.durationMs,
		messageCount: messages.length
	};
	const verdicts = end.error === void 0 ? judge(expect, job, deps.checkSchema) : [];
	return {
		runId,
		status: end.status,
		passed: end.error === void 0 && verdicts.every(({ passed }) => passed),
		verdicts,
		error: end.error,
		durationMs: end.durationMs,
		answer: job.answer,
		transcript: transcriptOf(messages)
	};
}
/** Waits for the evaluation, which follows the end of a Job. Undefined if it is not ready in time. */
async function readEvaluation(runId, { agentId }, { duvo, teamId, clock, signal, evaluationTimeoutMs }) {
	const until = clock.monotonic() + evaluationTimeoutMs;
	for (;;) {
		const { items } = await duvo.runs.page(teamId, {
			agent_id: agentId,
			sort_order: "desc"
		}, 0);
		const summary = items.find(({ id }) => id === runId)?.eval_summaries;
		if (summary?.status === "ready") return evaluationOf(summary);
		if (summary?.status === "unavailable" || clock.monotonic() > until) return void 0;
		await clock.sleep(evaluationPauseMs, signal);
	}
}
function evaluationOf(summary) {
	const { critical, medium, low } = summary.severityCounts ?? {};
	return {
		passed: summary.passed ?? 0,
		total: summary.total ?? 0,
		severities: {
			critical: critical ?? 0,
			medium: medium ?? 0,
			low: low ?? 0
		}
	};
}
/** Uploads the fixtures of a case to a new sandbox. Undefined if there are none. */
async function uploadFiles(files, deps) {
	if (files.length === 0) return void 0;
	const found = files.map((file) => {
		const fixture = findFixture(file, deps.repositoryRoot, deps.places);
		if (typeof fixture === "string") throw new errors/* ActionError */.lZ(`${fixture}.`);
		return {
			...fixture,
			name: (0,external_node_path_.basename)(file)
		};
	});
	const { id } = await deps.duvo.sandboxes.create();
	for (const file of found) await deps.duvo.sandboxes.upload(id, file);
	return id;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/duvo/retry/create-once.js
var create_once = __webpack_require__(3226);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/job/start-job.js


// .build/action-test-assignments/compiled/action-test-assignments/src/try/job/start-job.js
/**
* Starts Jobs in one preview, one after the other. Nobody else starts Jobs there, so after a lost response, a Job that is
* not known yet must be the one that was started.
*
* @returns the id of the Job
*/
function createStarter(teamId, agentId, { duvo, clock }) {
	const known = /* @__PURE__ */ new Set();
	const start = async (job) => {
		const { id } = await (0,create_once/* createOnce */.U)((key) => duvo.runs.start(teamId, {
			...job,
			agent_id: agentId
		}, {
			key,
			retry: "unless-ambiguous"
		}), async () => {
			const { items } = await duvo.runs.page(teamId, {
				agent_id: agentId,
				sort_order: "desc"
			}, 0);
			return items.find((run) => !known.has(run.id));
		}, clock);
		known.add(id);
		return id;
	};
	let last = Promise.resolve();
	return (job) => {
		const next = last.then(() => start(job));
		last = next.catch(() => {});
		return next;
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/preview/integrations.js




// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/integrations.js
/** Attached integrations may appear in the list with a delay. */
const lookAfterMs = [
	0,
	500,
	1e3,
	2e3,
	4e3
];
/**
* Attaches integrations to a preview, with connections pinned for the key's user, in a second Revision that goes live in
* the preview. Never links Queues, because a preview must not take real Cases.
*/
async function attachIntegrations(preview, deps) {
	const { agentId, label, config } = preview;
	const { duvo } = deps;
	const wanted = await wantedIntegrations(preview.trial, deps);
	if (wanted.length === 0) return;
	const { id: buildId } = await duvo.revisions.create(agentId, {
		name: label,
		config
	});
	const ids = wanted.map(({ id }) => id);
	await duvo.slots.attach(agentId, buildId, ids);
	const attached = await readAttached(agentId, buildId, ids, deps);
	for (const { id, name, connectionIds } of wanted) {
		const slotId = attached.find((slot) => integrationOf(slot) === id)?.id;
		if (slotId === void 0) throw new errors/* ActionError */.lZ(`Duvo accepted the integration ${name}, but it does not appear in the preview.`, { hint: "Run again." });
		for (const connectionId of connectionIds) await duvo.slots.pin({
			agentId,
			buildId,
			slotId
		}, connectionId);
	}
	await duvo.revisions.promote(buildId, {});
}
async function wantedIntegrations({ agentId, integrations: named }, { duvo, integrations }) {
	if (integrations === "named") return named;
	if (integrations === "none" || agentId === void 0) return [];
	const live = (await readBuilds(duvo, agentId)).find(isLive);
	if (!live) return [];
	const slots = await duvo.slots.list(agentId, live.id);
	return Promise.all(slots.filter(({ integration_type: type }) => !isQueueIntegration(type)).map(async (slot) => ({
		id: integrationOf(slot),
		name: slot.integration_name,
		connectionIds: await duvo.slots.pins({
			agentId,
			buildId: live.id,
			slotId: slot.id
		})
	})));
}
function integrationOf(slot) {
	return slot.integration_id ?? slot.custom_integration_id ?? slot.id;
}
async function readAttached(agentId, buildId, ids, { duvo, clock }) {
	let slots = [];
	for (const waitMs of lookAfterMs) {
		await clock.sleep(waitMs);
		slots = await duvo.slots.list(agentId, buildId);
		if (ids.every((id) => slots.some((slot) => integrationOf(slot) === id))) break;
	}
	return slots;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/preview/preview.js







// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/preview.js
/** Creates the preview of a trial. After a lost response, it is looked up by its record before the request is retried. */
async function createPreview(trial, deps) {
	const { duvo, clock, teamId, owner } = deps;
	const record = {
		...owner,
		id: (0,_lazy_crypto/* randomUUID */.N)(),
		until: new Date(Date.now() + deps.lifetimeMs).toISOString()
	};
	const name = previewName(trial.assignment, deps.pullRequest, deps.commit.id);
	const label = writeRecord(record);
	const config = previewConfig(trial.config, deps.integrations);
	const agentId = await (0,create_once/* createOnce */.U)(async (key) => {
		const body = {
			name,
			build: {
				name: label,
				config
			}
		};
		return (await duvo.agents.create(teamId, body, {
			key,
			retry: "unless-ambiguous"
		})).agent.id;
	}, async () => {
		for await (const agent of duvo.agents.list(teamId)) if (agent.latest_build?.name === label) return agent.id;
	}, clock);
	try {
		await attachIntegrations({
			trial,
			agentId,
			label,
			config
		}, deps);
	} catch (error) {
		await deletePreview(duvo, agentId).catch(() => {});
		throw error;
	}
	return {
		agentId,
		name,
		start: createStarter(teamId, agentId, deps)
	};
}
/**
* The config of a preview. Sub-Assignments may have integrations of their own, so a preview without integrations gets no
* sub-Assignments either.
*/
function previewConfig(config, integrations) {
	return integrations === "none" ? {
		...config,
		data: {
			...config.data,
			subAgents: []
		}
	} : config;
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/try/run-trials.js








// .build/action-test-assignments/compiled/action-test-assignments/src/try/run-trials.js
const marginMs = 18e5;
/**
* Runs every Job of the plan, at most `max-parallel` at a time. Creates a preview before the first Job of its trial and
* deletes it after the last one, even if Jobs fail or the step is cancelled. The result contains everything judged so far.
*/
async function runTrials(plan, inputs, deps) {
	const { log, signal } = deps;
	const jobs = plan.trials.flatMap((trial) => trial.cases.flatMap((planned) => Array.from({ length: planned.repeat }, () => ({
		trial,
		planned
	}))));
	const attempts = /* @__PURE__ */ new Map();
	const previews = previewsOf(plan, inputs, jobs, deps);
	const failedTrials = /* @__PURE__ */ new Set();
	let jobCount = 0;
	const run = async ({ trial, planned }) => {
		try {
			const preview = await previews.open(trial);
			const attempt = await runJob(planned.test, preview, {
				...deps,
				teamId: plan.teamId,
				repositoryRoot: plan.root,
				checkSchema: plan.schemaChecks.get(planned.test),
				timeoutMs: inputs.timeoutMinutes * 6e4,
				evaluationTimeoutMs: inputs.evaluationTimeoutMinutes * 6e4,
				onStart: () => {
					jobCount += 1;
				}
			});
			const all = [...attempts.get(planned) ?? [], attempt];
			attempts.set(planned, all);
			logAttempt(trial, planned, attempt, log);
			if (all.length === planned.repeat) annotateCase(trial, planned, all, log);
		} catch (error) {
			signal.throwIfAborted();
			attempts.set(planned, [...attempts.get(planned) ?? [], failedAttempt(error)]);
			if (!failedTrials.has(trial)) log.error(`${trial.name}: ${(0,errors/* describeError */.Uc)(error)}`, { file: trial.file });
			failedTrials.add(trial);
		} finally {
			await previews.done(trial);
		}
	};
	try {
		await mapPool(jobs, inputs.maxParallel, run, { signal });
	} finally {
		await previews.closeAll();
	}
	return {
		suites: plan.trials.map((trial) => suiteOf(trial, attempts)),
		jobCount,
		left: previews.left()
	};
}
/** The previews of a run. Each is created once, and deleted when its Jobs are done. */
function previewsOf(plan, inputs, jobs, deps) {
	const opened = /* @__PURE__ */ new Map();
	const remaining = new Map(plan.trials.map((trial) => [trial, jobs.filter((job) => job.trial === trial).length]));
	const left = [];
	const waves = Math.ceil(jobs.length / inputs.maxParallel);
	const perJobMs = (inputs.timeoutMinutes + inputs.evaluationTimeoutMinutes) * 6e4;
	const options = {
		...deps,
		teamId: plan.teamId,
		commit: plan.commit,
		integrations: inputs.integrations,
		lifetimeMs: waves * perJobMs + marginMs
	};
	const close = async (trial) => {
		const preview = await opened.get(trial)?.catch(() => void 0);
		opened.delete(trial);
		if (!preview) return;
		await deletePreview(deps.duvo, preview.agentId).catch((error) => {
			left.push(preview.name);
			deps.log.debug(`Deleting ${preview.name} failed: ${(0,errors/* describeError */.Uc)(error)}`);
		});
	};
	return {
		open: (trial) => {
			const preview = opened.get(trial) ?? createPreview(trial, options);
			opened.set(trial, preview);
			return preview;
		},
		done: async (trial) => {
			const rest = (remaining.get(trial) ?? 0) - 1;
			remaining.set(trial, rest);
			if (rest === 0) await close(trial);
		},
		closeAll: async () => {
			await Promise.all([...opened.keys()].map(close));
		},
		left: () => left
	};
}
function failedAttempt(error) {
	return {
		runId: void 0,
		passed: false,
		verdicts: [],
		answer: "",
		transcript: [],
		durationMs: 0,
		status: "not started",
		error: (0,errors/* describeError */.Uc)(error)
	};
}
function suiteOf(trial, attempts) {
	const cases = trial.cases.map((planned) => {
		const { test, requiredRate } = planned;
		return (0,results/* resultOf */.Bg)({
			name: test.name,
			line: test.lineOf([]),
			requiredRate
		}, attempts.get(planned) ?? []);
	});
	return {
		name: trial.name,
		file: trial.testFile,
		cases
	};
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/run.js










// .build/action-test-assignments/compiled/action-test-assignments/src/run.js
/**
* Finds what changed, tests it in previews, and judges the results. Once there is a plan, errors are part of the result and
* not thrown, so that they can be reported.
*/
async function run(inputs, deps) {
	const { duvo, log, owner } = deps;
	const plan = await readPlan(inputs, deps);
	(0,file_problems/* annotateProblems */.$9)(log, plan.problems);
	log.info(`${(0,log_text/* countOf */.pq)(plan.trials.length, "Assignment")} to test with ${(0,log_text/* countOf */.pq)(plan.jobCount, "Job")}, ${plan.skipped.length} skipped.`);
	const result = {
		plan,
		suites: void 0,
		jobCount: 0,
		left: []
	};
	const refusal = refusalOf(plan, inputs.maxJobs);
	if (refusal || inputs.mode === "plan") return {
		...result,
		error: refusal ?? problemError(plan)
	};
	deps.onPreviews();
	const stale = await sweep(duvo, plan.teamId, (record) => isStale(record, owner, Date.now()));
	for (const name of stale.deleted) log.info(`Deleted ${name}, which an earlier run left behind.`);
	if (plan.trials.length === 0) {
		if (stale.left.length === 0) deps.onCleaned();
		return {
			...result,
			error: problemError(plan)
		};
	}
	const { suites, jobCount, left } = await runTrials(plan, inputs, deps);
	const leftNames = [...stale.left.map(({ name }) => name), ...left];
	if (leftNames.length === 0) deps.onCleaned();
	for (const name of leftNames) log.warning(`${name} could not be deleted. The next run will try again.`);
	return {
		plan,
		suites,
		jobCount,
		left: leftNames,
		error: failure(suites) ?? problemError(plan)
	};
}
function refusalOf(plan, maxJobs) {
	try {
		checkJobCount(plan, maxJobs);
		return;
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) return error;
		throw error;
	}
}
function problemError({ problems }) {
	const files = [...new Set(problems.map(({ file }) => file))];
	if (files.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`${(0,log_text/* countOf */.pq)(files.length, "file")} could not be tested: ${files.join(", ")}.`, { hint: "Each has its own error above." });
}
function failure(suites) {
	const failed = suites.flatMap(({ name, cases }) => cases.filter(({ outcome }) => outcome !== "passed").map((one) => `${name}: ${one.name}`));
	if (failed.length === 0) return void 0;
	const rate = (0,results/* describeRate */.YQ)(suites.flatMap(({ cases }) => cases.flatMap(({ attempts }) => attempts)));
	return new errors/* ActionError */.lZ(`${(0,log_text/* countOf */.pq)(failed.length, "case")} failed (${rate}): ${failed.join("; ")}.`, { hint: "The job summary shows the expected and actual results, and the conversation of each Job." });
}



/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   xV: () => (/* binding */ FileProblemsError)
/* harmony export */ });
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3541);



// .build/action-test-assignments/compiled/shared/action/files/file-problems.js
/** One of the ten annotations of a step is reserved for the error that ends it. */
const maxAnnotations = 9;
/** Annotates the problems in the pull request and on the run's page, and prints all of them to the log. */
function annotateProblems(log, problems, kind = "error") {
	for (const [index, { file, line, message }] of distinct(problems).entries()) if (index < maxAnnotations) log[kind](`${file}: ${message}`, {
		file,
		line
	});
	else log.info(`${kind}: ${placeOf({
		file,
		line
	})}: ${message}`);
}
/** Fails a step that does nothing because of problems in files. */
var FileProblemsError = class extends _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "FileProblemsError";
	problems;
	constructor(problems) {
		const count = problems.length === 1 ? "A problem" : `${problems.length} problems`;
		const lines = problems.map((problem) => `  - ${placeOf(problem)}: ${problem.message}`);
		super([`${count} in the files, so nothing was written:`, ...lines].join("\n"));
		this.problems = problems;
	}
};
/** Formats the problems as a table for the job summary. */
function problemTable(problems) {
	const rows = distinct(problems).map((problem) => [(0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(placeOf(problem)), (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(problem.message)]);
	return (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Problem"], rows);
}
function placeOf({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
/** Reports one mistake once, however many things it blocks. */
function distinct(problems) {
	return [...new Map(problems.map((problem) => [`${placeOf(problem)}\0${problem.message}`, problem])).values()];
}



/***/ }),

/***/ 2726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-test-assignments/compiled/shared/duvo/errors.js
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

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ Evaluation),
/* harmony export */   JZ: () => (/* binding */ HumanRequest),
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   Nq: () => (/* binding */ ListedRun),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);


// .build/action-test-assignments/compiled/shared/duvo/resources/runs/run-schemas.js
/** Only an id and a status are required. Any other field that is not as documented counts as absent. */
const optionalText = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(void 0);
/** A Job; the API calls it run. `status` is an open word, see `phaseOf`. */
const Run = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	status: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	agent_id: optionalText,
	build_id: optionalText,
	source: optionalText,
	sandbox_id: optionalText,
	created_at: optionalText,
	started_at: optionalText,
	completed_at: optionalText,
	updated_at: optionalText
});
const severity = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nonnegative().nullish().catch(void 0);
const EvaluationSummary = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	passed: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	total: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	status: optionalText,
	final_comment: optionalText,
	severityCounts: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		critical: severity,
		medium: severity,
		low: severity
	}).nullish().catch(void 0)
});
/**
* Duvo's evaluation of an ended Job. `flags` has one entry for each question asked about it: true if the flag applies, or
* text.
*/
const Evaluation = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	created_at: optionalText,
	output: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ data: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
		(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .ch)()
	])).catch({}) }).nullish().catch(void 0)
}).transform(({ id, created_at, output }) => ({
	id,
	created_at,
	flags: output?.data ?? {}
}));
/** A row of the list of Jobs. */
const ListedRun = Run.extend({
	title: optionalText,
	run_number: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(void 0),
	agent_name: optionalText,
	user_id: optionalText,
	case_queue_item_id: optionalText,
	case_queue_id: optionalText,
	case_title: optionalText,
	postponed_to: optionalText,
	eval_summaries: EvaluationSummary.nullish().catch(void 0)
});
/**
* One entry of a Job's conversation: text, a tool call or its result, thinking, or a platform event. Unknown fields are
* kept, so that a transcript contains everything the API sent. An empty `id` means no id; the text still counts.
*/
const Message = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	role: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch(""),
	timestamp: optionalText,
	tool_call: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
		id: optionalText,
		name: optionalText,
		arguments: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional()
	}).nullish().catch(void 0),
	tool_result: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
		tool_call_id: optionalText,
		result: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional(),
		error: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)().optional()
	}).nullish().catch(void 0)
});
const Content = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ text: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("") }))]);
/** The text of a message. The field is `text_content`; older recipes read `content`, which may be a list of parts. */
function textOf(message) {
	const content = Content.safeParse(message["text_content"] ?? message["content"]);
	if (!content.success) return "";
	return typeof content.data === "string" ? content.data : content.data.map((part) => part.text).join("");
}
/**
* Whether a message is something the Assignment says rather than thinks or does: the role `assistant` also covers thinking,
* tool calls and their results.
*/
function isAnswer(message) {
	const isSpeech = !/^(thinking|tool_|system)/i.test(message.type) && !message.tool_call && !message.tool_result;
	return message.role === "assistant" && isSpeech && textOf(message).trim() !== "";
}
const Question = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	question: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	header: optionalText,
	options: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		label: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		description: optionalText
	})).nullish().catch(void 0),
	multi_select: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().nullish().catch(void 0)
});
/** What a waiting Job asks a person. `type` is `approval`, `question`, or a newer word. */
const HumanRequest = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("unknown"),
	title: optionalText,
	description: optionalText,
	created_at: optionalText,
	questions: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(Question).nullish().catch(void 0)
});



/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-test-assignments/compiled/shared/duvo/resources/runs/run-status.js
const ended = /* @__PURE__ */ new Set([
	"completed",
	"failed",
	"stopped",
	"interrupted",
	"canceled",
	"cancelled"
]);
const active = /* @__PURE__ */ new Set([
	"not_started",
	"pending",
	"starting",
	"running"
]);
/** `needs_attention` is documented only as a filter. If a Job ever reports it, a person is needed. */
const waiting = /* @__PURE__ */ new Set(["waiting", "needs_attention"]);
/** Normalises a status for comparison: the vocabulary is open, and neither case nor white space matters. */
function normalizeStatus(status) {
	return status.trim().toLowerCase();
}
function isKnownStatus(status) {
	const word = normalizeStatus(status);
	return ended.has(word) || active.has(word) || waiting.has(word);
}
/**
* The phase of a Job. The API's list of statuses is open: an unknown one counts as active, unless the Job has an end date
* (`completed_at`).
*/
function phaseOf(run) {
	const word = normalizeStatus(run.status);
	if (ended.has(word)) return "ended";
	if (waiting.has(word)) return "waiting";
	if (active.has(word)) return "active";
	return run.completed_at ? "ended" : "active";
}



/***/ }),

/***/ 3226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2726);



// .build/action-test-assignments/compiled/shared/duvo/retry/create-once.js
/**
* The waits before each look for something after a lost response: lists may lag behind, and a slow server may execute the
* request long after the connection was lost.
*/
const lookAfterMs = [
	0,
	2e3,
	4e3,
	8e3
];
const maxSends = 3;
/**
* Creates exactly one thing. It is not documented whether the server honours the Idempotency-Key, so after a lost response
* this looks for the thing before it resends the request, with the same key.
*
* @param send sends the request with `{ key, retry: 'unless-ambiguous' }`
* @param find returns the thing if an earlier send created it
* @throws the error of `send` if certainly nothing was created, or after three sends
*/
async function createOnce(send, find, clock) {
	const key = (0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .randomUUID */ .N)();
	for (let sends = 1;; sends += 1) try {
		return await send(key);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DuvoError */ .V8) || !error.ambiguous) throw error;
		const found = await lookFor(find, clock);
		if (found !== void 0) return found;
		if (sends === maxSends) throw error;
	}
}
async function lookFor(find, clock) {
	for (const waitMs of lookAfterMs) {
		await clock.sleep(waitMs);
		const found = await find();
		if (found !== void 0) return found;
	}
}



/***/ })

};
