export const id = 892;
export const ids = [892];
export const modules = {

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ wholeIssues),
/* harmony export */   RW: () => (/* binding */ isSameConfig),
/* harmony export */   UV: () => (/* binding */ writtenIssues),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   bW: () => (/* binding */ mergePatch),
/* harmony export */   n5: () => (/* binding */ withLiveModels),
/* harmony export */   qP: () => (/* binding */ toConfig),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4630);
/* harmony import */ var _shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);



// .build/action-sync-assignments/compiled/action-sync-assignments/src/config.js
const text = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().refine((value) => value.trim() !== "", "is empty");
const list = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(text).nullish();
const turn = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	role: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5)([
		"system",
		"user",
		"assistant"
	]),
	content: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([text, (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ type: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })).min(1)])
});
const agent = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ model: text });
const browsing = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	provider: text,
	model: text
});
/** Models are open words: their list changes with every season. */
const models = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	agent,
	browsing
});
const input = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([text, (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(turn).min(1)]);
const optional = {
	files: list,
	skills: list,
	plugins: list,
	subAgents: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .guid */ .Os)("must be the id of an Assignment")).nullish(),
	options: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).nullish()
};
/** What the API asks for. */
const Whole = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models,
	input,
	...optional
});
const someModels = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	agent: agent.nullish(),
	browsing: browsing.nullish()
});
/** What a file may leave to the live config. */
const Written = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models: someModels.optional(),
	input,
	...optional
});
const Patch = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	models: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({}).nullish(),
	input: input.nullish(),
	...optional
});
const fieldNames = Object.keys(Whole.shape);
/** Lists that the server stores as empty where they are absent. The first three are sets: their order means nothing. */
const sets = [
	"files",
	"skills",
	"subAgents"
];
const lists = [...sets, "plugins"];
/** What is wrong with what a file says, whatever is live. */
function writtenIssues(data, mode) {
	return issuesOf(mode === "merge" ? Patch : Written, data);
}
/**
* What is wrong with the data of a whole config. A field that the API's documents do not name is wrong unless the live config
* has it too: the API drops what it does not know, and each run would then find a difference.
*/
function wholeIssues(data, live) {
	const isKnown = (key) => fieldNames.includes(key) || live !== void 0 && Object.hasOwn(live, key);
	const unknown = Object.keys(data).filter((key) => !isKnown(key));
	const message = `is not a field of a config, which has ${fieldNames.join(", ")}`;
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
	const plain = message.replace(/^Invalid input: /, "");
	if (plain === "Invalid input") return "must be text, or a list of messages";
	return plain.replace(/^(.*), received undefined$/, "is required ($1)");
}
/** The `data` of a config that the API answered; undefined for an old version, and where there is none. */
function dataOf(config) {
	if (!(0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(config) || config["version"] === "v1") return void 0;
	return (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(config["data"]) ? config["data"] : void 0;
}
/** A whole config from what a file says: models that it does not name are those of the live config. */
function withLiveModels(data, live) {
	const [own, known] = [data["models"] ?? {}, live?.["models"]];
	if (!(0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(own) || !(0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(known)) return data;
	return {
		...data,
		models: {
			...known,
			...own
		}
	};
}
/** JSON merge patch (RFC 7396): objects are merged, null takes away, anything else replaces. */
function mergePatch(target, patch) {
	const merged = new Map(Object.entries((0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(target) ? target : {}));
	for (const [key, value] of Object.entries(patch)) if (value === null) merged.delete(key);
	else merged.set(key, (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(value) ? mergePatch(merged.get(key), value) : value);
	return Object.fromEntries(merged);
}
/** The config to send: every list is there, so that what a file leaves out is empty and not up to the server. */
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
* A config as it is compared: with the server's defaults, sets in one order, line feeds only and no white space at the end of
* a text, and without what stands for nothing (null, the type `message`).
*/
function comparable(config) {
	const data = dataOf(config);
	if (!data) return { config };
	const { data: filled } = toConfig(data);
	const sorted = Object.fromEntries(sets.map((key) => [key, sortSet(filled[key])]));
	return {
		...filled,
		...sorted,
		input: comparableInput(filled["input"])
	};
}
function sortSet(value) {
	return Array.isArray(value) ? value.toSorted((a, b) => String(a) < String(b) ? -1 : 1) : value;
}
function comparableInput(input) {
	if (typeof input === "string") return input.replaceAll("\r\n", "\n").trimEnd();
	if (Array.isArray(input)) return input.map(comparableInput);
	if (!(0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainObject */ .Qd)(input)) return input;
	const said = Object.entries(input).filter(([key, value]) => value !== null && !(key === "type" && value === "message"));
	return Object.fromEntries(said.map(([key, value]) => [key, comparableInput(value)]));
}
/** Whether two configs would make an Assignment do the same. */
function isSameConfig(one, other) {
	return (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(comparable(one)) === (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(comparable(other));
}



/***/ }),

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeDifferences: () => (/* binding */ describeDifferences),
  emptyItem: () => (/* binding */ emptyItem),
  hashOf: () => (/* binding */ hashOf),
  isChange: () => (/* binding */ isChange)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/plan-hash.js
var plan_hash = __webpack_require__(3760);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/text-diff.js
// .build/action-sync-assignments/compiled/shared/action/text-diff.js
/** Two texts with more differing lines than this are shown as a replacement: the search for the best diff is quadratic. */
const maxEdits = 2e3;
/**
* Compares two texts line by line. Characters that a reader would not see (zero width, direction marks, controls) are shown
* by their code, since a reviewer decides by this diff; a carriage return appears as `␍`.
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
	const patch = structuredPatch("", "", before, after, "", "", {
		context,
		maxEditLength: maxEdits
	});
	if (patch === void 0) return replaceText(splitText(before), splitText(after), maxLines);
	const lines = patch.hunks.flatMap((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines]);
	return {
		text: lines.slice(0, maxLines).map(showInvisible).join("\n"),
		added: lines.filter((line) => line.startsWith("+")).length,
		removed: lines.filter((line) => line.startsWith("-")).length,
		omitted: Math.max(0, lines.length - maxLines)
	};
}
/** Where a hunk begins and how long it is; an empty side begins at the line before, as the format wants it. */
function range(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
}
/** One hunk that takes all away and puts all there; as much of each as `maxLines` allows. */
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
/** Makes visible what is in one line of text but cannot be seen: `<U+200B>`. Tabs and emoji style marks stay. */
function showInvisible(line) {
	return line.replaceAll("\r", "␍").replace(/[^\P{Cc}\t]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu, showCode);
}
function showCode(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/json-changes.js



// .build/action-sync-assignments/compiled/shared/action/json-changes.js
const maxDepth = 100;
const longText = 120;
/**
* The differences of two JSON values by field, in the order of their keys. Elements of an array are matched from its start
* and its end, so that one which is put in between is one addition.
*
* @param options.maxChanges the most changes to return
* @param options.maxLines the most lines for the line diff of one text
* @throws TypeError for values that are no JSON, or nested more than 500 levels deep
*/
async function describeChanges(before, after, { maxChanges = 200, maxLines = 400 } = {}) {
	const found = [...compare("", before, after, 0)];
	const changes = found.slice(0, maxChanges).map(async (change) => {
		return {
			...change,
			diff: await diffLongText(change, maxLines)
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
	else if (depth < maxDepth && (0,plan_hash/* isPlainObject */.Qd)(before) && (0,plan_hash/* isPlainObject */.Qd)(after)) yield* compareObjects(path, before, after, depth + 1);
	else if (depth < maxDepth && Array.isArray(before) && Array.isArray(after)) yield* compareArrays(path, before, after, depth + 1);
	else if ((0,plan_hash/* canonicalJson */.dj)(before) !== (0,plan_hash/* canonicalJson */.dj)(after)) yield {
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
	const [left, right] = [before.map(plan_hash/* canonicalJson */.dj), after.map(plan_hash/* canonicalJson */.dj)];
	const shorter = Math.min(left.length, right.length);
	let start = 0;
	while (start < shorter && left[start] === right[start]) start += 1;
	let end = 0;
	while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
	const rest = Math.max(left.length, right.length) - end;
	for (let index = start; index < rest; index += 1) {
		const isBefore = index < left.length - end;
		const isAfter = index < right.length - end;
		yield* compare(`${path}[${index}]`, isBefore ? before[index] : void 0, isAfter ? after[index] : void 0, depth);
	}
}
function pathOf(path, key) {
	if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
	return path === "" ? key : `${path}.${key}`;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/config.js
var src_config = __webpack_require__(998);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/plan-item.js




// .build/action-sync-assignments/compiled/action-sync-assignments/src/plan-item.js
/** Nothing to do. */
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
		handoverTargetIds: [],
		changes: void 0,
		mayHaveQueues: true,
		isDrifted: false,
		lacksId: agentId === void 0,
		notes: [],
		problems: []
	};
}
/** What the plan comes to: whoever approves this hash approves these configs for these Assignments in place of what is live. */
function hashOf(items, promote) {
	const changes = items.filter(isChange).map((item) => ({
		name: item.name,
		agentId: item.agentId,
		assignment: item.agentId === void 0 ? item.assignment : void 0,
		live: item.live?.id,
		config: (0,src_config/* comparable */.Zm)(item.config),
		handoverTargetIds: item.handoverTargetIds.toSorted()
	}));
	return (0,plan_hash/* planHash */.SH)({
		changes,
		promote
	});
}
/** Whether applying the plan writes something for this item. */
function isChange({ action }) {
	return action === "create" || action === "update" || action === "promote";
}
/** The differences by field; Skills by their names, as far as they are known. */
function describeDifferences(live, config, skills) {
	const readable = (value) => {
		const data = (0,src_config/* dataOf */.qu)(value) ? (0,src_config/* comparable */.Zm)(value) : {};
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
	const name = skills.find((skill) => skill.id === id)?.name;
	return name === void 0 ? id : `${name} (${id})`;
}



/***/ }),

/***/ 3760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkPlanHash),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   SH: () => (/* binding */ planHash),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);



// .build/action-sync-assignments/compiled/shared/action/plan-hash.js
const maxDepth = 500;
/**
* JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
* properties that are undefined left out.
*
* @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
*/
function canonicalJson(value) {
	return write(value, 0);
}
function write(value, depth) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
	if (!isPlainObject(value)) throw new TypeError(`${String(value)} cannot be written as JSON.`);
	return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`).join(",")}}`;
}
/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
/** `sha256:` and 64 hex digits: what a reviewer approves and an apply can be bound to. */
function planHash(plan) {
	return `sha256:${(0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)("sha256").update(canonicalJson(plan)).digest("hex")}`;
}
/**
* Refuses to go on with another plan than the one that was reviewed.
*
* @param expected the input `expected-plan-hash`; undefined accepts any plan
* @throws ActionError that names both hashes
*/
function checkPlanHash(expected, actual) {
	if (expected === void 0) return;
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("expected-plan-hash is no plan hash: sha256: and 64 hexadecimal digits are expected.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The plan is not the one that was reviewed: its hash was ${expected.trim()}, now it is ${actual}. Nothing was written.`, { hint: "The files or what is live have changed since. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}



/***/ })

};
