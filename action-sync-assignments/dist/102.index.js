export const id = 102;
export const ids = [102,892];
export const modules = {

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ applyPlan),
  m: () => (/* binding */ nameBuild)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/errors.js
var errors = __webpack_require__(6207);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/pool.js
var pool = __webpack_require__(8506);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(5397);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/config.js
var src_config = __webpack_require__(998);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(2203);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/live.js
var src_live = __webpack_require__(9510);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/draft.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/draft.js
/** When a Revision whose answer was lost is looked for: lists may lag behind. */
const lookAfterMs = [0, 2e3];
const maxSends = 3;
/**
* Makes a draft, and only one. Whether the server honours the Idempotency-Key is not documented, so after a lost answer the
* draft is looked for before anything is sent again.
*/
async function createDraft(options, deps) {
	const { agentId, name, config, handoverTargetIds, live } = options;
	const build = {
		name,
		config,
		handover_target_ids: handoverTargetIds,
		source_build_id: live?.id
	};
	return createOnce((key) => deps.duvo.revisions.create(agentId, build, {
		key,
		retry: "unless-ambiguous"
	}), async () => {
		const number = live?.revision_number ?? 0;
		return (await (0,src_live/* readBuilds */.Az)(deps.duvo, agentId)).find((one) => one.name === name && (one.revision_number ?? number) >= number && (0,src_config/* isSameConfig */.RW)(one.config, config));
	}, deps.clock);
}
/** Sends, and after an answer that was lost sends again only if `find` sees nothing of it. */
async function createOnce(send, find, clock) {
	const key = (0,_lazy_crypto/* randomUUID */.N)();
	for (let sends = 1;; sends += 1) try {
		return await send(key);
	} catch (error) {
		if (!(error instanceof duvo_errors/* DuvoError */.V8) || !error.ambiguous) throw error;
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/creation.js




// .build/action-sync-assignments/compiled/action-sync-assignments/src/creation.js
/** Makes an Assignment with its first Revision. After a lost answer it is looked for by its name. */
async function createAssignment(options, deps) {
	const { teamId, assignment: name, config, handoverTargetIds } = options;
	const body = {
		name,
		build: {
			name: options.revisionName,
			config
		}
	};
	const made = await createOnce((key) => deps.duvo.agents.create(teamId, body, {
		key,
		retry: "unless-ambiguous"
	}), async () => {
		for await (const agent of deps.duvo.agents.list(teamId)) if (agent.name === name) return {
			agent,
			build: agent.latest_build
		};
	}, deps.clock);
	const agentId = made.agent.id;
	const build = made.build ?? await firstBuild(deps, agentId);
	if (handoverTargetIds.length > 0) await deps.duvo.revisions.setHandoverTargets(build.id, handoverTargetIds);
	return {
		agentId,
		build
	};
}
async function firstBuild(deps, agentId) {
	const builds = await (0,src_live/* readBuilds */.Az)(deps.duvo, agentId);
	const build = builds.find(src_live/* isLive */.DG) ?? builds.at(-1);
	if (build) return build;
	throw new errors/* ActionError */.lZ(`Assignment ${agentId} was created, but without a Revision: add its id, and run again.`);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/plan-item.js + 2 modules
var plan_item = __webpack_require__(4892);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply.js









// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply.js
/** A plan older than this is checked again, file by file, before anything is made. */
const freshMs = 5e3;
const readBackAfterMs = [
	0,
	1e3,
	2e3
];
/** Carries out a plan. A failure of one file is no matter to the others. */
async function applyPlan(items, options, deps) {
	const outcomes = [];
	const work = items.filter(plan_item.isChange);
	const reasons = (await (0,pool/* mapPool */.P)(work, options.maxParallel, async (item) => {
		const outcome = await applyItem(item, options, deps);
		outcomes.push(outcome);
		deps.onDone(outcome);
	}, deps)).flatMap((result, index) => result.status === "rejected" ? [[work[index], result.reason]] : []);
	return [...outcomes, ...reasons.flatMap(([item, error]) => item ? [failed(item, error)] : [])];
}
function failed(item, error, progress = {}) {
	return {
		item,
		agentId: item.agentId,
		build: void 0,
		isLive: false,
		...progress,
		error
	};
}
async function applyItem(item, options, deps) {
	const progress = {};
	try {
		if (item.config === void 0) throw new Error("A change without a config");
		const { agentId, build } = await makeRevision(item, item.config, options, deps);
		Object.assign(progress, {
			agentId,
			build
		});
		if ((0,src_live/* isLive */.DG)(build)) return {
			item,
			agentId,
			build,
			isLive: true,
			error: void 0
		};
		if (!options.promote) return {
			item,
			agentId,
			build,
			isLive: false,
			error: void 0
		};
		return {
			item,
			agentId,
			build: await promote(agentId, build, item, options, deps),
			isLive: true,
			error: void 0
		};
	} catch (error) {
		return failed(item, error, progress);
	}
}
async function makeRevision(item, config, options, deps) {
	const { agentId, live, handoverTargetIds } = item;
	if (agentId === void 0) return createAssignment({
		...options,
		assignment: item.assignment,
		config,
		handoverTargetIds
	}, deps);
	if (deps.clock.monotonic() - deps.plannedAt > freshMs) await refuseMoved(agentId, live, deps);
	if (item.draft) return {
		agentId,
		build: item.draft
	};
	const build = await createDraft({
		agentId,
		name: options.revisionName,
		config,
		handoverTargetIds,
		live
	}, deps);
	if (live && build.parent_build_id && build.parent_build_id !== live.id) await refuseMoved(agentId, live, deps);
	if (build.config !== void 0 && !(0,src_config/* isSameConfig */.RW)(build.config, config)) deps.warn("Duvo stored another config than the file says, so the next run will find a difference.", item.file);
	return {
		agentId,
		build
	};
}
/** @throws ActionError where another Revision is live than the plan was made for */
async function refuseMoved(agentId, live, { duvo }) {
	if (!live || (0,src_live/* isLive */.DG)(await duvo.revisions.get(agentId, live.id))) return;
	throw new errors/* ActionError */.lZ(`${nameBuild(live)} is no longer live: somebody made another Revision live after the plan was made. Nothing was promoted.`, { hint: "Run again to plan against what is live now." });
}
async function promote(agentId, build, item, options, deps) {
	if (item.mayHaveQueues) await checkQueues(agentId, build, deps);
	const labels = {
		revision_name: options.revisionName,
		revision_description: options.description
	};
	let conflict;
	try {
		await deps.duvo.revisions.promote(build.id, labels);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD) || error.status !== 409) throw error;
		conflict = error;
	}
	return readBack(agentId, build, conflict, deps);
}
/** A place for a Queue without any makes Jobs fail, so such a Revision does not go live. */
async function checkQueues(agentId, build, { duvo }) {
	const empty = (await duvo.revisions.caseQueueSlots(agentId, build.id)).filter((slot) => slot.linked_queue_count === 0);
	if (empty.length === 0) return;
	const types = [...new Set(empty.map((slot) => slot.integration_type))].join(", ");
	throw new errors/* ActionError */.lZ(`${nameBuild(build)} has a place for a Queue that no Queue is linked to (${types}); it was not promoted.`, { hint: "Link a Queue to it in Duvo, and run again: the draft is then promoted, not made a second time." });
}
async function readBack(agentId, { id }, conflict, { duvo, clock }) {
	let build;
	for (const waitMs of conflict ? [0] : readBackAfterMs) {
		await clock.sleep(waitMs);
		build = await duvo.revisions.get(agentId, id);
		if ((0,src_live/* isLive */.DG)(build)) return build;
	}
	if (conflict) throw conflict;
	throw new errors/* ActionError */.lZ(`Duvo accepted the promotion of ${nameBuild(build)}, but it is ${build?.status ?? "not live"}.`, { hint: "In a team that has moved to automations, activate the Revision of the automation in Duvo." });
}
function nameBuild(build) {
	return `Revision ${build?.revision_number ?? build?.id ?? ""}`;
}



/***/ }),

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

/***/ 4717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeSide),
/* harmony export */   u: () => (/* binding */ driftError)
/* harmony export */ });
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);
/* harmony import */ var _plan_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4892);
/* harmony import */ var _revision_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2069);





// .build/action-sync-assignments/compiled/action-sync-assignments/src/drift.js
/** Which side moved away from the other, as far as the live Revision tells where it came from. */
function describeSide({ live }, repositoryUrl) {
	if (!live) return "No Revision is live.";
	const origin = (0,_revision_name_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(live.revision_description, repositoryUrl);
	if (origin) return `Git changed: ${(0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBuild */ .m)(live)} was made from commit ${origin.slice(0, 7)}, and the file is another one now, or Duvo was rolled back to it.`;
	const [who, when] = [live.created_by_name, live.created_at?.slice(0, 10)];
	const by = [...who ? [`by ${who}`] : [], ...when ? [`on ${when}`] : []].join(" ");
	return `Duvo changed: ${(0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .nameBuild */ .m)(live)} was not made from this repository${by ? ` (${by})` : ""}.`;
}
/** Why a drift check fails; undefined where live is as Git says. */
function driftError(items) {
	const names = items.filter(_plan_item_js__WEBPACK_IMPORTED_MODULE_2__.isChange).map(({ name }) => name);
	if (names.length === 0) return void 0;
	return new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`Live differs from Git in ${names.length} of ${items.length}: ${names.join(", ")}.`, { hint: "The job summary shows how. Run with mode: apply and changed-only: false to make live what Git says, or bring the change from Duvo into Git." });
}



/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readIdMap),
/* harmony export */   d: () => (/* binding */ findId)
/* harmony export */ });
/* harmony import */ var _shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(900);
/* harmony import */ var _shared_action_file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8467);
/* harmony import */ var _shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3760);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);





// .build/action-sync-assignments/compiled/action-sync-assignments/src/id-map.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The entry for a file's name: under the name as it is, or under its variable (`order-tracker` → `ORDER_TRACKER_ID`). */
function findId(ids, name) {
	return ids.get(name) ?? ids.get((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .variableOf */ .Qn)(name));
}
/**
* Reads an id file: lines of `NAME_ID=uuid`, or a JSON or YAML map of name → id, told apart by the file's extension. It is data:
* nothing in it is ever run.
*
* @throws FileProblemsError with every mistake
*/
function readIdMap(path, bytes) {
	try {
		const text = (0,_shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes);
		if (/\.json$/i.test(path)) return collect(path, entriesOf((0,_shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text)));
		if (/\.ya?ml$/i.test(path)) return collect(path, entriesOf((0,_shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text)));
		return collect(path, readEnvLines(text));
	} catch (error) {
		if (!(error instanceof _shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi)) throw error;
		throw new _shared_action_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblemsError */ .xV([{
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
function* entriesOf({ value, lineOf }) {
	if (value === null) return;
	if (!(0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainObject */ .Qd)(value)) throw new _shared_action_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .DocumentError */ .Mi("must be a map of names to ids", { line: 1 });
	for (const [name, id] of Object.entries(value)) yield {
		line: lineOf([name]),
		name,
		value: id
	};
}
/**
* The lines as a shell would read assignments: blank lines, comments, `export`, single and double quotes. What a shell would
* replace or run (`$`, backticks) stays as it is, and is then no id.
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
/** Keeps what names an id. In an env file other variables may stand beside them. */
function collect(path, entries) {
	const isEnv = !/\.(?:json|ya?ml)$/i.test(path);
	const ids = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { line, name, value } of entries) {
		const id = typeof value === "string" && uuid.test(value.trim()) ? value.trim().toLowerCase() : void 0;
		const known = ids.get(name);
		const report = (message) => void problems.push({
			file: path,
			line,
			message
		});
		if (name === "") report("is not a line of the form NAME_ID=id");
		else if (isEnv && !name.endsWith("_ID") && id === void 0) continue;
		else if (id === void 0) report(`${name} is not followed by an id like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`);
		else if (known && known.id !== id) report(`${name} has another id on line ${known.line}`);
		else ids.set(name, known ?? {
			id,
			line
		});
	}
	if (problems.length > 0) throw new _shared_action_file_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblemsError */ .xV(problems);
	return ids;
}



/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ readBuilds),
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   EH: () => (/* binding */ readTeam)
/* harmony export */ });
/* harmony import */ var _shared_action_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8506);


// .build/action-sync-assignments/compiled/action-sync-assignments/src/live.js
/**
* Reads what is live. The list of Assignments carries each one's newest Revision: where that is live, as it is unless somebody
* works on a draft, nothing more is asked.
*/
async function readTeam(duvo, options) {
	const { agentIds, needsNames } = options;
	const rows = /* @__PURE__ */ new Map();
	const idsByName = /* @__PURE__ */ new Map();
	if (agentIds.size > 0 || needsNames) for await (const row of duvo.agents.list(options.teamId)) {
		if (needsNames) idsByName.set(row.name, [...idsByName.get(row.name) ?? [], row.id]);
		if (agentIds.has(row.id) || needsNames) rows.set(row.id, row);
		if (!needsNames && rows.size === agentIds.size) break;
	}
	const all = [...rows.values()];
	const unclear = all.filter((row) => !isLive(row.latest_build) && options.isWanted(row.id, row.latest_build ?? void 0));
	const lists = await (0,_shared_action_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .mapPool */ .P)(unclear, options.maxParallel, (row) => readBuilds(duvo, row.id), options);
	const builds = new Map(unclear.map((row, index) => [row.id, settledValue(lists[index])]));
	return {
		assignments: new Map(all.map((row) => [row.id, assignmentOf(row, builds.get(row.id))])),
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
		name: row.name
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



/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isMarkdownPath),
/* harmony export */   Co: () => (/* binding */ isConfigPath),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);


// .build/action-sync-assignments/compiled/action-sync-assignments/src/names.js
/** The name by which outputs speak of a file: its own, without folder and extension. */
function nameOf(path) {
	return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/\.(?:json|ya?ml|md)$/i, "");
}
/** Files that can be configs. Markdown is one only with front matter. */
function isConfigPath(path) {
	return /\.(?:json|ya?ml|md)$/i.test(path);
}
function isMarkdownPath(path) {
	return /\.md$/i.test(path);
}
/** The variable of an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
function variableOf(name) {
	return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}_ID`;
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

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ revisionDescription),
/* harmony export */   lb: () => (/* binding */ isFromTemplate),
/* harmony export */   pd: () => (/* binding */ revisionName),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);


// .build/action-sync-assignments/compiled/action-sync-assignments/src/revision-name.js
/** Limit of the API. */
const maxDescriptionLength = 500;
/** The name of a Revision: `{sha}` in the template stands for the first 7 digits of the commit. */
function revisionName(template, commit) {
	return template.replaceAll("{sha}", commit.shortId);
}
/** Whether a name came from the template, for whichever commit. */
function isFromTemplate(template, name) {
	const parts = template.split("{sha}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join("[0-9a-f]{7,40}")}$`).test(name ?? "");
}
/** What a Revision says of its origin: the commit's subject, and its address. */
function revisionDescription(commit, commitUrl) {
	const room = maxDescriptionLength - commitUrl.length - 1;
	const subject = (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(commit.subject, Math.max(0, room));
	return (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clipChars */ .uk)([subject, commitUrl].filter(Boolean).join("\n"), maxDescriptionLength);
}
/** The commit of this repository that a Revision was made from, by its description; undefined: it was made by other means. */
function originOf(description, repositoryUrl) {
	const at = description?.lastIndexOf(`${repositoryUrl}/commit/`) ?? -1;
	if (repositoryUrl === "" || at < 0) return void 0;
	return /^[0-9a-f]{40}/.exec(description?.slice(at + repositoryUrl.length + 8) ?? "")?.[0];
}



/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failedNames: () => (/* binding */ failedNames),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/errors.js
var errors = __webpack_require__(6207);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/file-problems.js
var file_problems = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/plan-hash.js
var plan_hash = __webpack_require__(3760);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/sync-mode.js
// .build/action-sync-assignments/compiled/shared/action/sync-mode.js
/**
* The mode for an event. `auto` plans wherever the content is not merged yet: on every pull request event, and in a merge
* group, which may still be thrown away. Anywhere else it applies.
*
* @param eventName as in GITHUB_EVENT_NAME
*/
function resolveMode(mode, eventName) {
	if (mode !== "auto") return mode;
	return eventName.startsWith("pull_request") || eventName === "merge_group" ? "plan" : "apply";
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply.js + 2 modules
var apply = __webpack_require__(8720);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/drift.js
var drift = __webpack_require__(4717);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/live.js
var live = __webpack_require__(9510);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/config.js
var src_config = __webpack_require__(998);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/handover.js


// .build/action-sync-assignments/compiled/action-sync-assignments/src/handover.js
/** The Assignments that a text hands work over to: the ids of its `<DUVO:AGENT id="…">` tags, each once, in their order. */
function handoverTargets(data) {
	const ids = /* @__PURE__ */ new Set();
	for (const text of textsOf(data["input"])) for (const [, id] of text.matchAll(tag)) if (id !== void 0) ids.add(id.toLowerCase());
	return [...ids];
}
const tag = /<DUVO:AGENT\s(?:[^<>]{0,500}?\s)?id\s*=\s*["']([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})["']/gi;
function* textsOf(input) {
	if (typeof input === "string") yield input;
	else if (Array.isArray(input)) for (const item of input) yield* textsOf(item);
	else if ((0,plan_hash/* isPlainObject */.Qd)(input)) for (const item of Object.values(input)) yield* textsOf(item);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/skills.js
// .build/action-sync-assignments/compiled/action-sync-assignments/src/skills.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether an entry of `skills` is a name, which has to be looked up. */
function isSkillName(entry) {
	return !uuid.test(entry);
}
/** The id of a Skill given by its id or name: the team's own Skill of that name before the system's. */
function findSkillId(skills, entry) {
	if (!isSkillName(entry)) return entry;
	const sameName = skills.filter(({ id, name }) => id === entry || name === entry);
	return (sameName.find((skill) => skill.team_id !== null) ?? sameName[0])?.id;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/error.js


// .build/action-sync-assignments/compiled/shared/action/git/error.js
/** A failure of git, or of what was asked of it, told in words for the person who reads the job log. */
var GitError = class extends errors/* ActionError */.lZ {
	name = "GitError";
};
/** The remedy when something is missing from the clone. */
const completeClone = "Check out with fetch-depth: 0 and without a filter, so that the clone is complete.";
const maxDetailCharacters = 500;
/**
* Explains why a git command failed: causes that a workflow can mend come with their remedy, any other in git's own words,
* cut and without control characters.
*
* @param command the subcommand, such as `diff-tree`
* @param stderr what git wrote to standard error; untrusted text
*/
function explainFailure(command, exitCode, stderr) {
	if (/dubious ownership|unsafe repository/i.test(stderr)) return new GitError("git refuses to read the repository because another user owns it.", { hint: "Use git 2.38 or newer in the container, or run chown -R \"$(id -u)\" \"$GITHUB_WORKSPACE\" in a step before." });
	if (/not a git repository/i.test(stderr)) return notARepository("The workspace");
	const message = `git ${command} failed with exit code ${exitCode}: ${stderr.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim().slice(0, maxDetailCharacters) || "it gave no reason"}`;
	const isIncomplete = /missing|bad object|could not get object info|unable to read|not our ref/i.test(stderr);
	return new GitError(message, isIncomplete ? { hint: completeClone } : {});
}
/** @param place where a repository was looked for */
function notARepository(place) {
	return new GitError(`${place} is not in a git repository.`, { hint: "Run actions/checkout before this action, on a runner that has git: without it, checkout downloads files without history." });
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(4630);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/object-id.js



// .build/action-sync-assignments/compiled/shared/action/git/object-id.js
const objectId = (0,schemas/* string */.Yj)().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/).brand();
/** The object id that `text` is, or undefined: an abbreviated id, a ref, an upper-case id or all zeros is none. */
function findObjectId(text) {
	if (text === void 0 || isZero(text)) return void 0;
	return objectId.safeParse(text).data;
}
/** As {@link findObjectId} for text that git wrote. @throws GitError when it is no object id */
function parseObjectId(text) {
	const result = objectId.safeParse(text);
	if (!result.success) throw new GitError(`git answered ${JSON.stringify(text.slice(0, 80))} where an object id belongs.`);
	return result.data;
}
/** Whether `text` is the id of zeros which stands for "no object", as `before` in the push that creates a branch. */
function isZero(text) {
	return /^0{40,64}$/.test(text);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/commit.js


// .build/action-sync-assignments/compiled/shared/action/git/commit.js
/** @throws GitError when the clone does not have the commit */
async function readCommit(git, id) {
	return parseCommit(id, await git.read([
		"cat-file",
		"commit",
		id
	]));
}
/** Reads a commit object: header lines, an empty line, the message. */
function parseCommit(id, content) {
	const end = content.indexOf("\n\n");
	const headers = content.subarray(0, end < 0 ? content.length : end).toString("utf8").split("\n");
	const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	const message = end < 0 ? "" : decode(content.subarray(end + 2), values("encoding")[0]);
	return {
		id,
		shortId: id.slice(0, 7),
		parents: values("parent").map(parseObjectId),
		subject: (message.trimStart().split(/\r?\n\s*\n/, 1)[0] ?? "").replaceAll(/\s*\r?\n\s*/g, " ").trim(),
		authorDate: parseDate(values("author")[0] ?? "")
	};
}
/** Takes the seconds from `Name <mail> 1700000000 +0100`. */
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
* The commit that a name stands for (a branch, tag, id, `HEAD~2`, …), or undefined when the clone has none. The name goes
* through standard input, where nothing is an option: a branch may be called `--output=x`.
*/
async function resolveCommit(git, name) {
	if (name === "" || /[\u0000-\u001f\u007f]/.test(name)) return void 0;
	const answer = await git.read(["cat-file", "--batch-check"], { input: `${name}^{commit}\n` });
	return findObjectId(/^([0-9a-f]+) commit \d+\n$/.exec(answer.toString("utf8"))?.[1]);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/deepening.js



// .build/action-sync-assignments/compiled/shared/action/git/deepening.js
/** How many commits more a shallow clone gets at a time, before it gets all of them. */
const steps = [50, 500];
/** Whether history of this clone is cut off, as it is after actions/checkout with its default `fetch-depth: 1`. */
async function isShallow(git) {
	return (await git.read(["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true";
}
/** Makes sure that a commit and its files are there, without its history if the clone is shallow. False when they are not. */
async function fetchCommit(git, id) {
	const isThere = async () => await resolveCommit(git, id) === id;
	if (await isThere()) return true;
	git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`);
	return await git.fetch(await depth(git), [id]) && await isThere();
}
/** Fetches a branch or tag by its name. False when the remote has none, or the name is none a ref can have. */
async function fetchRef(git, name) {
	if (!/^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) || /\.\.|\/\/|@\{|\.lock$|[./]$/.test(name)) return false;
	git.log.info(`${name} is not in this clone; fetching it.`);
	const options = await depth(git);
	const short = shortName(name);
	return await git.fetch(options, [`+refs/heads/${short}:refs/remotes/origin/${short}`]) || await git.fetch(options, [`refs/tags/${short}:refs/tags/${short}`]);
}
/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
function shortName(name) {
	return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, "");
}
/** In a complete clone a depth would cut history off, so it is given in a shallow one only. */
async function depth(git) {
	return await isShallow(git) ? ["--depth=1"] : [];
}
/** Fetches all history of some commits if it is cut off. False when it stays cut off. */
async function fetchHistory(git, ids) {
	if (!await isShallow(git)) return true;
	git.log.info("This clone is shallow; fetching its whole history.");
	return git.fetch(["--unshallow"], ids);
}
/** The newest commit that is in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
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
	git.log.info(`This clone is shallow; fetching ${commits} commits more.`);
	return git.fetch([`--deepen=${commits}`], ids);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/base.js





// .build/action-sync-assignments/compiled/shared/action/git/base.js
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
* | any other event; another commit checked out than the event is about | everything |
*/
function decideBase(facts, head) {
	if (facts.pullRequest) return decidePullRequest(facts.pullRequest, head);
	const given = facts.push?.before ?? facts.mergeGroup?.baseSha;
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
		reason: "where the pull request left its target branch"
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
* Finds the base and says in the log which it is and why. A shallow clone is deepened as far as needed. What cannot be
* reached makes the answer `everything`, with a warning.
*
* @param explicit what the user named as base: any name of a commit. It is that or an error, never a guess
* @throws GitError when `explicit` stands for no commit
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
	throw new GitError(`The base ${JSON.stringify(name)} stands for no commit of this repository.`, { hint: "Give a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone." });
}
async function fetchNamed(git, name) {
	const id = findObjectId(name);
	return id === void 0 ? fetchRef(git, name) : fetchCommit(git, id);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/blobs.js



// .build/action-sync-assignments/compiled/shared/action/git/blobs.js
/**
* The contents of blobs, byte for byte: no line ending, filter driver or text conversion touches them. One git process for
* all of them, after one which asks for their sizes.
*
* @param options.maxBytes the most that all of them together may have; nothing is read when they have more
* @throws GitError when a blob is not in the clone, an id is not a blob, or there is more than `maxBytes`
*/
async function readBlobs(git, ids, { maxBytes }) {
	const distinct = [...new Set(ids)];
	if (distinct.length === 0) return /* @__PURE__ */ new Map();
	const input = distinct.map((id) => `${id}\n`).join("");
	const total = (await git.read(["cat-file", "--batch-check"], { input })).toString("latin1").trimEnd().split("\n").map(parseHeader).reduce((sum, { size }) => sum + size, 0);
	if (total > maxBytes) throw new GitError(`The files to read have ${total} bytes together; at most ${maxBytes} are allowed.`);
	return parseBatch(await git.read(["cat-file", "--batch"], { input }));
}
/** Reads `<id> blob <size>`. */
function parseHeader(line) {
	const [id = "", type, size] = line.split(" ");
	if (type === "blob") return {
		id: parseObjectId(id),
		size: Number(size)
	};
	if (type === "missing") throw new GitError(`git object ${id} is not in this clone.`, { hint: completeClone });
	throw new GitError(`git object ${id.slice(0, 64)} is a ${type}, not a file.`);
}
/** The output of `cat-file --batch`: a header line, as many bytes as it says, a line feed; and so on. */
function parseBatch(output) {
	const blobs = /* @__PURE__ */ new Map();
	for (let start = 0; start < output.length;) {
		const end = output.indexOf("\n", start);
		const { id, size } = parseHeader(output.subarray(start, end).toString("latin1"));
		blobs.set(id, output.subarray(end + 1, end + 1 + size));
		start = end + 1 + size + 1;
	}
	return blobs;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/names.js
// .build/action-sync-assignments/compiled/shared/action/git/names.js
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** A file name as text, or undefined when its bytes are not UTF-8 and no text could lead back to the file. */
function decodeName(bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
/** A file name that is safe to show: printable ASCII as it is, any other byte as `\ooo`, the way git quotes names. */
function escapeName(bytes) {
	return Array.from(bytes, (byte) => byte > 31 && byte < 127 && byte !== 92 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
/** The records of a `-z` output, each of which ends with a NUL byte. */
function splitRecords(output) {
	const records = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		records.push(output.subarray(start, end < 0 ? output.length : end));
		start = end < 0 ? output.length : end + 1;
	}
	return records;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/tree.js




// .build/action-sync-assignments/compiled/shared/action/git/tree.js
/** The type for a mode of git, such as `100755`. Old repositories also hold `100664`. @throws GitError for an unknown one */
function entryType(mode) {
	if (mode === "100755") return "executable";
	if (mode.startsWith("100")) return "file";
	if (mode === "120000") return "symlink";
	if (mode === "160000") return "submodule";
	throw new GitError(`git names a file mode that this action does not know: ${JSON.stringify(mode)}.`);
}
/**
* Everything that a commit holds below some directories, whatever the working tree looks like.
*
* @param directories paths from the top level, taken literally; a path of a file is the file; empty is the whole commit
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/changes.js





// .build/action-sync-assignments/compiled/shared/action/git/changes.js
/** Options which keep `.git/config` from changing what a raw diff shows. */
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
* The net difference between two commits: their trees are compared, so every commit in between counts, a merge brings what
* it changed against `base`, and a change that was taken back is none.
*
* @param directories literal paths from the top level; empty is everything
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
/** Reads `:<mode> <mode> <id> <id> <status>` NUL `<path>` NUL, repeated. */
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
	if (kind === void 0) throw new GitError(`git diff-tree answered with a line that is not understood: ${JSON.stringify(line.slice(0, 200))}.`);
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/history.js




// .build/action-sync-assignments/compiled/shared/action/git/history.js
const maxCommits = 1e5;
/**
* Which files this repository has ever held, in any commit that led to `head`, merged branches included. It answers "is
* this ours?" before something is deleted elsewhere.
*
* @param options.directories literal paths from the top level; empty is everything
* @param options.match which paths are wanted, such as those that end in `/SKILL.md`
* @throws GitError when more than 100,000 commits touch the directories
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


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/environment.js




// .build/action-sync-assignments/compiled/shared/action/git/environment.js
/** What git needs of the surroundings: to start, to find its own programs, and to reach the remote through a proxy. */
const passedOn = new Set(["PATH PATHEXT SYSTEMROOT WINDIR COMSPEC TEMP TMP TMPDIR HOME USERPROFILE HOMEDRIVE HOMEPATH PROGRAMDATA", "LD_LIBRARY_PATH HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE"].flatMap((names) => names.split(" ")));
/** What we set: no configuration of system or user, no prompt, no replaced history, no network while reading. */
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
/** The variables that {@link gitEnvironment} sets, for a library which wants them listed. */
const gitVariables = [
	...Object.keys(fixed),
	"GIT_ALLOW_PROTOCOL",
	"GIT_CEILING_DIRECTORIES"
].filter((name) => name.startsWith("GIT_"));
/**
* The whole environment of a git process. An allow-list: neither inputs and secrets of the action nor any inherited `GIT_*`,
* `EDITOR`, `PAGER` or `SSH_ASKPASS` reaches git or what git starts.
*
* @param root the repository's top level; git looks for the repository there and not in a directory above
* @param protocols what a transport may speak, separated by colons. `none` (no such protocol) while reading: a repository
*   may declare itself a partial clone, and git would then fetch a missing object with commands of that repository's choice
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
* Configuration for every git command, as `key=value`. It outranks `.git/config`, in which an earlier step may have left
* commands: git runs some of them even for plumbing (`core.fsmonitor` for `diff-tree`).
*
* @param root the repository's top level; the only directory that git shall trust whoever owns it
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
* The absolute path of git, from `PATH`. Found here rather than by the operating system, because Windows looks into the
* current directory first, and that is the user's repository.
*
* @throws GitError when there is none
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/process.js



// .build/action-sync-assignments/compiled/shared/action/git/process.js
/** @param root absolute path of the repository's top level */
function createGitProcess(root, { log, env }) {
	const git = findGit(env);
	return {
		log,
		async read(args, { input, accept = [] } = {}) {
			const { exitCode, stdout, stderr } = await readHistory(git, root, env, args, input);
			if (exitCode !== 0 && !accept.includes(exitCode)) throw explainFailure(args[0] ?? "", exitCode, stderr);
			return stdout;
		},
		fetch: (options, refspecs) => fetchOrigin(git, root, {
			log,
			env
		}, options, refspecs)
	};
}
/**
* simple-git starts the process, with its guard against options and variables that execute something; the `unsafe` switches
* admit the configuration and variables that we set ourselves. Its `raw` decodes output as UTF-8, which mangles names and
* blobs; the `errors` hook sees the bytes and the exit code of every command, so the answer is taken there, and taken away:
* simple-git would copy and decode it once more.
*/
async function readHistory(git, root, env, args, input) {
	const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
	let answer;
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
			answer = {
				exitCode,
				stdout: Buffer.concat(stdOut.splice(0)),
				stderr: Buffer.concat(stdErr).toString()
			};
		}
	}).env(gitEnvironment(env, root, "none")).raw([...args]);
	if (answer === void 0) throw new GitError(`git ${args[0]} gave no answer.`);
	return answer;
}
/**
* `https` and `http` are what actions/checkout stores a token for, `file` is a clone on the same disk. ssh is left out: its
* command comes from `.git/config`.
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/repository.js











// .build/action-sync-assignments/compiled/shared/action/git/repository.js
/**
* Opens the repository which a directory belongs to: the nearest one at or above it. The directory itself need not exist
* (its last file may just have been deleted).
*
* @throws GitError with what to do, when there is no repository or no commit, or git is absent, older than 2.24, or refuses
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
	if (id === void 0) throw new GitError("The repository has no commit checked out.", { hint: "Run actions/checkout before this action." });
	const head = await readCommit(git, id);
	return {
		root,
		head,
		pathOf: (path) => pathBelow(top, path),
		resolveBase: (facts, explicit) => resolveBase(git, facts, head, explicit),
		changedPaths: (base, directories = []) => changedPaths(git, base, head.id, directories),
		listTree: (directories = []) => listTree(git, head.id, directories),
		readBlobs: (ids, limits) => readBlobs(git, ids, limits),
		filesEverHeld: (options) => filesEverHeld(git, head.id, options)
	};
}
function findTopLevel(directory) {
	for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, ".git"))) return current;
		if (current === (0,external_node_path_.dirname)(current)) throw notARepository(directory);
	}
}
/** Compares the paths as they are written: a symlink on the way must not lead to another place in the repository. */
function pathBelow(top, path) {
	const below = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join("/");
	if (below === ".." || below.startsWith("../") || (0,external_node_path_.isAbsolute)(below)) throw new GitError(`${JSON.stringify(path)} is outside of the repository at ${top}.`);
	return below;
}
/** `--end-of-options` came with git 2.24. @throws GitError for an older git */
async function checkVersion(git) {
	const answer = (await git.read(["version"])).toString("utf8").trim();
	const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? [];
	if (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 24) return;
	throw new GitError(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/blob-reader.js
// .build/action-sync-assignments/compiled/action-sync-assignments/src/blob-reader.js
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
	if (size > maxFileBytes) return `has ${size} bytes; a config may have ${maxFileBytes}`;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/documents.js
var action_documents = __webpack_require__(900);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/names.js
var src_names = __webpack_require__(3110);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/config-document.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/config-document.js
const config_document_uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What a file may say beside the config. */
const ownKeys = [
	"agent_id",
	"name",
	"handover_target_ids"
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
* Reads a file as a config. Known shapes are `{version, data}`, the same as `config` or `build.config` (what the API answers), and
* `{version, input, …}`: what would be `data`, at the top. In Markdown that is the front matter, and the text is the SOP.
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
		if (!(0,plan_hash/* isPlainObject */.Qd)(value)) throw new action_documents/* DocumentError */.Mi("must hold an object", { line: 1 });
		const { data, at } = findData(value, body !== void 0);
		if (body !== void 0 && Object.hasOwn(data, "input")) report(lineOf([...at, "input"]), "has an input in its front matter, but the text below it is the input");
		for (const key of unknownKeys(value, at)) report(lineOf([key]), `${key} is not a part of a config`);
		const build = (0,plan_hash/* isPlainObject */.Qd)(value["build"]) ? value["build"] : {};
		const document = {
			path,
			name: (0,src_names/* nameOf */.Vb)(path),
			agentId: readId(value["agent_id"] ?? build["agent_id"], (message) => report(lineOf(["agent_id"]), message)),
			assignmentName: readName(value["name"], (message) => report(lineOf(["name"]), message)) ?? (0,src_names/* nameOf */.Vb)(path),
			handoverTargetIds: readIds(value["handover_target_ids"], (message) => report(lineOf(["handover_target_ids"]), message)),
			data: body === void 0 ? data : {
				...data,
				input: body.text
			},
			references: [...findReferences(path, data, ["input"], (at_, message) => report(lineOf([...at, ...at_]), message))],
			lineOf: (part) => part[0] === "input" && body ? body.line : lineOf([...at, ...part])
		};
		if (problems.length > 0) throw new file_problems/* FileProblemsError */.xV(problems);
		return document;
	} catch (error) {
		if (!(error instanceof action_documents/* DocumentError */.Mi)) throw error;
		throw new file_problems/* FileProblemsError */.xV([...problems, {
			file: path,
			line: error.line,
			message: error.message
		}]);
	}
}
/** Whether a Markdown text is a config and not just a text: it begins with front matter. */
function hasFrontMatter(bytes) {
	return /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n/.test(Buffer.from(bytes.subarray(0, 32)).toString("latin1"));
}
/** How a text from a file goes into a config: line feeds only, and none at its end, where editors put one. */
function normalizeText(text) {
	return text.replaceAll("\r\n", "\n").replace(/\n+$/, "");
}
function parse(path, bytes) {
	const text = (0,action_documents/* decodeText */.g7)(bytes);
	if (/\.json$/i.test(path)) return (0,action_documents/* parseJson */.qF)(text);
	if (!/\.md$/i.test(path)) return (0,action_documents/* parseYaml */.hN)(text);
	const parts = (0,action_documents/* splitFrontMatter */.vQ)(text);
	if (!parts) throw new action_documents/* DocumentError */.Mi("begins with ---, but no second line of --- ends the front matter", { line: 1 });
	const { value, lineOf } = (0,action_documents/* parseYaml */.hN)(parts.yaml, 2);
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
/** Finds what goes into `data`, and where it stands. */
function findData(value, isMarkdown) {
	const build = value["build"];
	const [config, at] = (0,plan_hash/* isPlainObject */.Qd)(build) ? [build["config"], ["build", "config"]] : Object.hasOwn(value, "config") ? [value["config"], ["config"]] : [value, []];
	if (!(0,plan_hash/* isPlainObject */.Qd)(config)) throw new action_documents/* DocumentError */.Mi(`${at.join(".")} must be an object`, { line: 1 });
	const version = config["version"];
	if (version !== void 0 && version !== "v2") throw new action_documents/* DocumentError */.Mi(`has a config of version ${JSON.stringify(version)}: only "v2" can be written`, { line: 1 });
	if ((0,plan_hash/* isPlainObject */.Qd)(config["data"])) return {
		data: config["data"],
		at: [...at, "data"]
	};
	if (Object.hasOwn(config, "data")) throw new action_documents/* DocumentError */.Mi("data must be an object", { line: 1 });
	if (version === void 0 && !isMarkdown) throw new action_documents/* DocumentError */.Mi("is not a config: write {\"version\": \"v2\", \"data\": {\"input\": …}}, or \"version\": \"v2\" beside \"input\"", { line: 1 });
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
/** Mistyped keys beside the config; within `data` they are judged together with what is live. */
function unknownKeys(value, at) {
	return at.length === 0 ? [] : Object.keys(value).filter((key) => !envelopeKeys.includes(key));
}
function readId(value, report) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "string" && config_document_uuid.test(value)) return value.toLowerCase();
	report("agent_id must be the id of an Assignment, like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f");
}
function readIds(value, report) {
	if (value === void 0 || value === null) return void 0;
	const ids = Array.isArray(value) ? value.flatMap((id) => typeof id === "string" && config_document_uuid.test(id) ? id : []) : [];
	if (Array.isArray(value) && ids.length === value.length) return ids.map((id) => id.toLowerCase());
	report("handover_target_ids must be a list of ids of Assignments");
}
function readName(value, report) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "string" && value.trim() !== "") return value;
	report("name must be the name of the Assignment");
}
function* findReferences(path, data, at, report) {
	for (const { value, place } of objectsIn(data["input"], at)) {
		const target = value["$file"];
		const file = typeof target === "string" ? external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target)) : "";
		if (Object.keys(value).length !== 1 || typeof target !== "string") report(place, "a reference is {\"$file\": \"text.md\"} and nothing else");
		else if (target === "" || target.startsWith("/") || file.startsWith("../") || target.includes("\0")) report(place, `$file leads out of the repository: ${JSON.stringify(target)}`);
		else yield {
			file,
			at: place
		};
	}
}
function* objectsIn(value, place) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, [...place, index]);
	else if ((0,plan_hash/* isPlainObject */.Qd)(value)) {
		if (Object.hasOwn(value, "$file")) yield {
			value,
			place
		};
		else for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...place, key]);
	}
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/id-map.js
var id_map = __webpack_require__(1426);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/git-history.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/git-history.js
const unknown = {
	isTouched: () => true,
	removed: []
};
async function git_history_readHistory(repository, options) {
	if (!options.usesHistory) return unknown;
	const base = await repository.resolveBase(options.event, options.base);
	if (base.kind === "everything") return unknown;
	const { paths } = await repository.changedPaths(base.id);
	const changed = new Map(paths.map((change) => [change.path, change]));
	const idsBefore = changed.get(options.idsPath);
	const oldIds = idsBefore ? await readOldIds(repository, options.idsPath, idsBefore.before) : options.ids;
	return {
		isTouched: ({ path, name, references }) => [path, ...references.map(({ file }) => file)].some((file) => changed.has(file)) || (0,id_map/* findId */.d)(oldIds, name)?.id !== (0,id_map/* findId */.d)(options.ids, name)?.id,
		removed: await removedConfigs(repository, paths.filter(({ kind, path }) => kind === "deleted" && options.isWanted(path)))
	};
}
/** The id file as it was; one that was wrong or missing knew no ids. */
async function readOldIds(repository, path, before) {
	const bytes = await readOld(repository, before);
	try {
		return bytes ? (0,id_map/* readIdMap */.Q)(path, bytes) : /* @__PURE__ */ new Map();
	} catch (error) {
		if (error instanceof file_problems/* FileProblemsError */.xV) return /* @__PURE__ */ new Map();
		throw error;
	}
}
async function removedConfigs(repository, deleted) {
	const names = [];
	for (const { path, before } of deleted) {
		const bytes = (0,src_names/* isMarkdownPath */.Bb)(path) ? await readOld(repository, before) : void 0;
		if (!(0,src_names/* isMarkdownPath */.Bb)(path) || bytes && hasFrontMatter(bytes)) names.push((0,src_names/* nameOf */.Vb)(path));
	}
	return names;
}
const maxOldBytes = 2 ** 20;
async function readOld(repository, version) {
	if (version?.type !== "file" && version?.type !== "executable") return void 0;
	return (await repository.readBlobs([version.id], { maxBytes: maxOldBytes }).catch(() => void 0))?.get(version.id);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/patterns.js



// .build/action-sync-assignments/compiled/action-sync-assignments/src/patterns.js
const special = /[*?[\]{}]/;
/** The part of a pattern before its first segment with a wildcard: a folder, or the file itself. */
function staticPart(pattern) {
	const segments = pattern.split("/");
	const first = segments.findIndex((segment) => special.test(segment));
	return first < 0 ? pattern : segments.slice(0, first).join("/") || ".";
}
/**
* Reads the input `path`: folders, files or globs relative to the workspace. `!` before one excludes. A folder means everything
* below it.
*/
function selectFiles(patterns, repository, workspace) {
	const all = patterns.map((text) => readPattern(text, repository, workspace));
	const wanted = all.filter(({ isExcluded }) => !isExcluded);
	if (wanted.length === 0) throw new errors/* ActionError */.lZ("The input path names nothing to sync.");
	const roots = wanted.map(({ root }) => root);
	return {
		roots: roots.includes("") ? [] : [...new Set(roots)],
		matches: (path) => wanted.some((pattern) => isMatch(pattern, path)) && !all.some((pattern) => pattern.isExcluded && isMatch(pattern, path))
	};
}
function readPattern(text, repository, workspace) {
	const isExcluded = text.startsWith("!");
	const pattern = external_node_path_.posix.normalize(text.slice(isExcluded ? 1 : 0)).replace(/\/$/, "");
	const fixed = staticPart(pattern);
	const glob = fixed === pattern ? void 0 : pattern.slice(fixed === "." ? 0 : fixed.length + 1);
	return {
		root: repository.pathOf((0,external_node_path_.resolve)(workspace, fixed)),
		glob,
		isExcluded
	};
}
function isMatch({ root, glob }, path) {
	if (glob === void 0) return root === "" || path === root || path.startsWith(`${root}/`);
	if (root !== "" && !path.startsWith(`${root}/`)) return false;
	return external_node_path_.posix.matchesGlob(root === "" ? path : path.slice(root.length + 1), glob);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/texts.js




// .build/action-sync-assignments/compiled/action-sync-assignments/src/texts.js
/** Reads the texts that configs refer to, from the same commit, by path. A missing one is a problem of each place that names it. */
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
		texts.set(path, normalizeText((0,action_documents/* decodeText */.g7)(bytes)));
	} catch (error) {
		if (!(error instanceof action_documents/* DocumentError */.Mi)) throw error;
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
		message: `$file names ${JSON.stringify(file)}, which is no file of this commit`
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
		if (!(0,plan_hash/* isPlainObject */.Qd)(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, insert(item, [...at, key])]));
	};
	return {
		...document.data,
		input: insert(document.data["input"], ["input"])
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/sources.js












// .build/action-sync-assignments/compiled/action-sync-assignments/src/sources.js
/**
* Reads all configs of the commit; the working tree has no influence. What is wrong with one file is no matter to the others.
*
* @throws GitError where the repository cannot be read, FileProblemsError where the id file is wrong
*/
async function readSources(options) {
	const { workspace } = options;
	const [first = "."] = options.path.filter((pattern) => !pattern.startsWith("!"));
	const repository = await openRepository((0,external_node_path_.resolve)(workspace, staticPart(first)), options);
	const idsPath = repository.pathOf((0,external_node_path_.resolve)(workspace, options.idsFile));
	const selection = selectFiles(options.path, repository, workspace);
	const isWanted = (path) => (0,src_names/* isConfigPath */.Co)(path) && path !== idsPath && selection.matches(path);
	const problems = [];
	const reader = createBlobReader(repository, problems);
	const configs = await reader.read(selection.roots, (path, type) => type === "submodule" ? selection.matches(path) : isWanted(path));
	const documents = readDocuments(configs, problems);
	const complete = completeDocuments(documents, await readTexts(reader, documents, problems), options.configMode, problems);
	const ids = (await reader.read([idsPath], (path) => path === idsPath)).get(idsPath);
	const idMap = ids ? (0,id_map/* readIdMap */.Q)(idsPath, ids) : /* @__PURE__ */ new Map();
	const history = await git_history_readHistory(repository, {
		...options,
		idsPath,
		ids: idMap,
		isWanted
	});
	const shared = sameNames(complete);
	const files = complete.filter(({ document }) => !shared.some(({ file }) => file === document.path)).map((file) => ({
		...file,
		isTouched: history.isTouched(file.document)
	}));
	const present = new Set([...configs.keys(), ...problems.map(({ file }) => file)].map(src_names/* nameOf */.Vb));
	return {
		commit: repository.head,
		files,
		ids: idMap,
		idsFile: ids && idsPath,
		problems: [...problems, ...shared],
		removed: history.removed.filter((name) => !present.has(name))
	};
}
/** A Markdown file is a config where it begins with front matter and no config takes it for its text. */
function readDocuments(configs, problems) {
	const read = ([path, bytes]) => {
		try {
			return [readConfigDocument(path, bytes)];
		} catch (error) {
			if (!(error instanceof file_problems/* FileProblemsError */.xV)) throw error;
			problems.push(...error.problems);
			return [];
		}
	};
	const plain = [...configs].filter(([path]) => !(0,src_names/* isMarkdownPath */.Bb)(path)).flatMap(read);
	const texts = new Set(plain.flatMap(({ references }) => references.map(({ file }) => file)));
	const markdown = [...configs].filter(([path, bytes]) => (0,src_names/* isMarkdownPath */.Bb)(path) && !texts.has(path) && hasFrontMatter(bytes));
	return [...plain, ...markdown.flatMap(read)].sort((one, other) => one.path < other.path ? -1 : 1);
}
function completeDocuments(documents, texts, mode, problems) {
	return documents.flatMap((document) => {
		if (document.references.some(({ file }) => !texts.has(file))) return [];
		const data = insertTexts(document, texts);
		const issues = (0,src_config/* writtenIssues */.UV)(data, mode);
		problems.push(...issues.map(({ path, message }) => problemAt(document, path, message)));
		return issues.length === 0 ? [{
			document,
			data
		}] : [];
	});
}
/** A mistake in the data of a config, at its line. */
function problemAt(document, path, message) {
	const place = path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : `${text}${text && "."}${String(key)}`, "");
	return {
		file: document.path,
		line: document.lineOf(path),
		message: place === "" ? message : `${place}: ${message}`
	};
}
/** Outputs speak of files by name, so files that share one are all refused. */
function sameNames(files) {
	return files.flatMap(({ document: { name, path } }) => {
		const others = files.filter(({ document }) => document.name === name && document.path !== path);
		const paths = others.map(({ document }) => JSON.stringify(document.path)).join(", ");
		return others.length === 0 ? [] : [{
			file: path,
			message: `has the same name as ${paths}`
		}];
	});
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/desired.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/desired.js
/** What a file wants in place of what is live: the whole `data`, with ids of Skills, or what is wrong with it. */
function makeData({ file: { document, data } }, live, skills, configMode) {
	const liveData = (0,src_config/* dataOf */.qu)(live?.config);
	const whole = configMode === "merge" ? (0,src_config/* mergePatch */.bW)(liveData, data) : (0,src_config/* withLiveModels */.n5)(data, liveData);
	const issues = (0,src_config/* wholeIssues */.Id)(whole, liveData);
	const named = Array.isArray(whole["skills"]) ? whole["skills"] : [];
	const known = Array.isArray(liveData?.["skills"]) ? liveData["skills"] : [];
	const ids = named.map((entry, index) => {
		const id = known.includes(entry) ? entry : findSkillId(skills, String(entry));
		if (id === void 0) issues.push({
			path: ["skills", index],
			message: `the team has no Skill ${JSON.stringify(entry)}`
		});
		return id;
	});
	return {
		data: Object.hasOwn(whole, "skills") ? {
			...whole,
			skills: ids
		} : whole,
		problems: issues.map(({ path, message }) => problemAt(document, path, message))
	};
}
/** The Assignments it may hand over to: those that the file lists, else those that its text names. */
function handoverIdsOf({ file: { document } }, data) {
	return document.handoverTargetIds ?? handoverTargets(data);
}
/** A config is a whole: what a file does not name is taken away. That must not happen silently. */
function removalNotes({ file: { data } }, live, configMode) {
	if (configMode === "merge") return [];
	return [
		"skills",
		"files",
		"plugins",
		"subAgents"
	].flatMap((key) => {
		const known = (0,src_config/* dataOf */.qu)(live?.config)?.[key];
		if (!Array.isArray(known) || known.length === 0 || Object.hasOwn(data, key)) return [];
		return [`The file says nothing of ${key}, so the ${known.length} that are live are taken away.`];
	});
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/plan-item.js + 2 modules
var plan_item = __webpack_require__(4892);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/revision-name.js
var revision_name = __webpack_require__(2069);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/plan.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/plan.js
/**
* Compares what Git says with what is live. Depends on its arguments alone, and gives the items in the order of the targets.
*/
async function planAll(targets, facts, options) {
	const items = await Promise.all(targets.map((target) => planTarget(target, facts, options)));
	return items.map((item) => {
		const twin = items.find((one) => one !== item && one.action === "create" && one.assignment === item.assignment);
		if (item.action !== "create" || !twin) return item;
		const message = `would create an Assignment ${JSON.stringify(item.assignment)}, and so would ${JSON.stringify(twin.file)}`;
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
	const item = (0,plan_item.emptyItem)(target);
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
		return fail(`is for Assignment ${target.agentId}, which the team does not have, or the key cannot see`);
	}
	if (options.onUnmapped === "create") return planUnmapped(target, facts, options, fail);
	const message = "has no id: add one to the id file, or agent_id to the file itself";
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
* Creates an Assignment where none has the name. An earlier run may have created it without anybody adding its id since: one
* that is the same is left alone, or its first Revision promoted; one that is not could be anybody's.
*/
async function planUnmapped(target, facts, options, fail) {
	const { assignmentName } = target.file.document;
	const [id, ...others] = facts.team.idsByName.get(assignmentName) ?? [];
	if (id === void 0) return planCreation(target, facts, options);
	const assignment = facts.team.assignments.get(id);
	if (others.length > 0 || !assignment) return fail(`has no id, and ${others.length + 1} Assignments are called ${JSON.stringify(assignmentName)}: add the id of one`);
	const known = {
		...target,
		agentId: id
	};
	const item = assignment.isKnown ? await planKnown(known, assignment, facts, {
		...options,
		compareAll: true
	}) : void 0;
	if (item?.action === "unchanged" || item?.action === "promote") return {
		...item,
		lacksId: true
	};
	return fail(`has no id, and ${JSON.stringify(assignmentName)} exists with another config: add ${id}`);
}
async function planCreation(target, facts, options) {
	const made = makeData(target, void 0, facts.skills, options.configMode);
	if (made.problems.length > 0) return {
		...(0,plan_item.emptyItem)(target),
		action: "fail",
		problems: made.problems
	};
	const config = (0,src_config/* toConfig */.qP)(made.data);
	return {
		...(0,plan_item.emptyItem)(target),
		action: "create",
		config,
		handoverTargetIds: handoverIdsOf(target, made.data),
		changes: await (0,plan_item.describeDifferences)({}, config, facts.skills)
	};
}
async function planKnown(target, assignment, facts, options) {
	const { live, mayHaveQueues } = assignment;
	const item = {
		...(0,plan_item.emptyItem)(target),
		assignment: assignment.name,
		live,
		mayHaveQueues
	};
	if (!assignment.isKnown) return item;
	const isWanted = options.compareAll || target.file.isTouched;
	const made = makeData(target, live, facts.skills, options.configMode);
	if (made.problems.length > 0) {
		const notes = made.problems.map(({ message }) => message);
		return isWanted ? {
			...item,
			action: "fail",
			problems: made.problems
		} : {
			...item,
			notes
		};
	}
	const config = (0,src_config/* toConfig */.qP)(made.data);
	if (live && (0,src_config/* isSameConfig */.RW)(live.config, config)) return item;
	const draft = findDraft(assignment, config, options.revisionName);
	if (!isWanted && !draft) return {
		...item,
		isDrifted: true
	};
	if (draft && !options.promote) return {
		...item,
		notes: [`Revision ${draft.revision_number ?? draft.id} is a draft with this config already.`]
	};
	return {
		...item,
		action: draft ? "promote" : "update",
		draft,
		config,
		handoverTargetIds: handoverIdsOf(target, made.data),
		changes: await (0,plan_item.describeDifferences)(live?.config, config, facts.skills),
		notes: removalNotes(target, live, options.configMode)
	};
}
/** A draft of an earlier run: named by the same template, made after the live Revision, with the same config. */
function findDraft({ drafts }, config, template) {
	return drafts.find((draft) => (0,revision_name/* isFromTemplate */.lb)(template, draft.name) && (0,src_config/* isSameConfig */.RW)(draft.config, config));
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/targets.js
var src_targets = __webpack_require__(5640);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/make-plan.js







// .build/action-sync-assignments/compiled/action-sync-assignments/src/make-plan.js
/** Reads what is live, as far as it is needed, and plans. What is wrong is shown at its file and line. */
async function makePlan(inputs, mode, teamId, sources, { duvo, log, signal }) {
	const [file] = sources.files;
	const targets = inputs.configFile !== void 0 && file ? (0,src_targets/* rollOut */.Of)(file, inputs.agentIds) : (0,src_targets/* findTargets */.q8)(sources.files, sources.ids, sources.idsFile);
	const compareAll = mode === "drift" || !inputs.changedOnly || inputs.configFile !== void 0;
	const touched = new Set(targets.filter(({ file }) => compareAll || file.isTouched).map(({ agentId }) => agentId));
	const [skills, team] = await Promise.all([readSkills(duvo, teamId, sources), (0,live/* readTeam */.EH)(duvo, {
		teamId,
		agentIds: new Set(targets.flatMap(({ agentId }) => agentId ?? [])),
		needsNames: inputs.onUnmapped === "create" && targets.some(({ agentId }) => agentId === void 0),
		isWanted: (agentId, newest) => touched.has(agentId) || (0,revision_name/* isFromTemplate */.lb)(inputs.revisionName, newest?.name),
		maxParallel: inputs.maxParallel,
		signal
	})]);
	const items = await planAll(targets, {
		team,
		skills
	}, {
		...inputs,
		compareAll
	});
	for (const [action, kind] of [["fail", "error"], ["skip", "warning"]]) (0,file_problems/* annotateProblems */.$9)(log, problemsOf(items, action), kind);
	return items;
}
function problemsOf(items, action) {
	return items.filter((item) => item.action === action).flatMap(({ problems }) => problems);
}
/** Skills are asked for only where a config has them by name. */
async function readSkills(duvo, teamId, { files }) {
	return files.flatMap(({ data }) => Array.isArray(data["skills"]) ? data["skills"] : []).some((entry) => isSkillName(String(entry))) ? duvo.skills.list(teamId) : [];
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/warnings.js



// .build/action-sync-assignments/compiled/action-sync-assignments/src/warnings.js
/** What Git did not touch is left alone, but it costs nothing to see that live is another one. */
function driftWarnings(items) {
	const names = items.filter(({ isDrifted }) => isDrifted).map(({ name }) => name);
	if (names.length === 0) return [];
	return [`Live differs from Git in configs that Git did not change, so they were left alone: ${names.join(", ")}. Somebody edited them in Duvo, or an earlier run failed. Set changed-only to false to sync them.`];
}
/** One SOP in place of several is seldom what was wanted. */
function overwriteWarnings(items, configMode) {
	const sops = items.filter(plan_item.isChange).flatMap(({ live }) => live ? JSON.stringify((0,src_config/* comparable */.Zm)(live.config)["input"]) : []);
	if (configMode === "merge" || new Set(sops).size < 2) return [];
	return [`This replaces ${new Set(sops).size} different SOPs by one. To keep them, leave input out of the file and set config-mode to merge.`];
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/run.js













// .build/action-sync-assignments/compiled/action-sync-assignments/src/run.js
/**
* Reads what Git says and what is live, plans, and applies the plan if the mode says so. Once there is a plan, what goes wrong
* is part of the result and not thrown.
*/
async function run(inputs, deps) {
	const { duvo, log } = deps;
	const mode = resolveMode(inputs.mode, deps.event.name);
	const [sources, teamId] = await Promise.all([readFiles(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)]);
	(0,file_problems/* annotateProblems */.$9)(log, sources.problems);
	const plannedAt = deps.clock.monotonic();
	const items = await makePlan(inputs, mode, teamId, sources, deps);
	const hash = (0,plan_item.hashOf)(items, inputs.promote);
	const warnings = inputs.configFile === void 0 ? driftWarnings(items) : overwriteWarnings(items, inputs.configMode);
	for (const warning of warnings) log.warning(warning);
	log.info(`Configs: ${items.length}. To sync: ${items.filter(plan_item.isChange).length}.`);
	const result = {
		mode,
		commit: sources.commit,
		items,
		problems: sources.problems,
		removed: sources.removed,
		warnings,
		idsFile: sources.idsFile ?? inputs.idsFile,
		hash
	};
	if (mode === "drift") return {
		...result,
		outcomes: void 0,
		error: (0,drift/* driftError */.u)(items) ?? planError(sources, items)
	};
	try {
		if (items.some(plan_item.isChange)) (0,plan_hash/* checkPlanHash */.ID)(inputs.expectedPlanHash, hash);
	} catch (error) {
		if (!(error instanceof errors/* ActionError */.lZ)) throw error;
		return {
			...result,
			outcomes: void 0,
			error
		};
	}
	if (mode === "plan") return {
		...result,
		outcomes: void 0,
		error: planError(sources, items)
	};
	const outcomes = await run_apply(items, inputs, teamId, sources.commit, plannedAt, deps);
	return {
		...result,
		outcomes,
		error: planError(sources, items, outcomes)
	};
}
async function readFiles(inputs, mode, { workspace, event, log, env }) {
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
		throw new errors/* ActionError */.lZ(`No config was found in ${path.join(", ")} in the checked-out commit.`, { hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.` });
	}
	if (isRollout && sources.problems.length > 0) throw new file_problems/* FileProblemsError */.xV(sources.problems);
	return sources;
}
async function run_apply(items, inputs, teamId, commit, plannedAt, { duvo, clock, signal, log, repositoryUrl }) {
	const commitUrl = repositoryUrl === "" ? commit.id : `${repositoryUrl}/commit/${commit.id}`;
	const options = {
		...inputs,
		teamId,
		revisionName: (0,revision_name/* revisionName */.pd)(inputs.revisionName, commit),
		description: (0,revision_name/* revisionDescription */.G5)(commit, commitUrl)
	};
	return (0,apply/* applyPlan */.g)(items, options, {
		duvo,
		clock,
		signal,
		plannedAt,
		warn: (message, file) => log.warning(`${file}: ${message}`, { file }),
		onDone: ({ item, build, isLive, error }) => {
			if (error === void 0) log.info(`${item.name}: ${(0,apply/* nameBuild */.m)(build)} is ${isLive ? "live" : "a draft"}.`);
			else log.error(`${item.name}: ${(0,errors/* describeError */.Uc)(error)}`, { file: item.file });
		}
	});
}
function planError({ problems }, items, outcomes = []) {
	const names = failedNames(problems, items, outcomes);
	if (names.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`${names.length} of the configs could not be synced: ${names.join(", ")}.`, { hint: "Each has an error of its own above. What went well stays; run again to do the rest." });
}
/** Names of the configs that failed, each once. */
function failedNames(problems, items, outcomes) {
	return [.../* @__PURE__ */ new Set([
		...problems.map(({ file }) => (0,src_names/* nameOf */.Vb)(file)),
		...items.filter(({ action }) => action === "fail").map(({ name }) => name),
		...outcomes.filter(({ error }) => error !== void 0).map(({ item }) => item.name)
	])];
}



/***/ }),

/***/ 5640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ rollOut),
/* harmony export */   WL: () => (/* binding */ idLine),
/* harmony export */   q8: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1426);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);



// .build/action-sync-assignments/compiled/action-sync-assignments/src/targets.js
/** Finds the Assignment of each file: by the id in the file, or by the id file. Two files for one Assignment are both refused. */
function findTargets(files, ids, idsFile) {
	const targets = files.map((file) => {
		const { name, agentId, path, lineOf } = file.document;
		const mapped = (0,_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .findId */ .d)(ids, name);
		const message = `names another Assignment than ${idsFile}, line ${mapped?.line}`;
		const problems = agentId !== void 0 && mapped !== void 0 && agentId !== mapped.id ? [{
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
	return targets.map((target) => {
		const others = targets.filter((one) => one !== target && one.agentId && one.agentId === target.agentId);
		if (others.length === 0) return target;
		const paths = others.map(({ file }) => JSON.stringify(file.document.path)).join(", ");
		const message = `is for Assignment ${target.agentId}, and so is ${paths}`;
		return {
			...target,
			problems: [...target.problems, {
				file: target.file.document.path,
				message
			}]
		};
	});
}
/** One config for many Assignments. Outputs speak of each by its id. */
function rollOut(file, agentIds) {
	return [...new Set(agentIds)].map((agentId) => ({
		name: agentId,
		file,
		agentId,
		problems: []
	}));
}
/** The line that is missing in the id file. */
function idLine(name, agentId, idsFile) {
	if (/\.json$/i.test(idsFile)) return `${JSON.stringify(name)}: ${JSON.stringify(agentId)}`;
	return /\.ya?ml$/i.test(idsFile) ? `${JSON.stringify(name)}: ${agentId}` : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name)}=${agentId}`;
}



/***/ }),

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   vQ: () => (/* binding */ splitFrontMatter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);



// .build/action-sync-assignments/compiled/shared/action/documents.js
/** A file is not what it should be. `line` is counted from 1. */
var DocumentError = class extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "DocumentError";
};
const maxDepth = 100;
/** A few bytes of YAML aliases can stand for gigabytes. */
const maxAliases = 20;
/**
* Bytes as text. A byte order mark of UTF-8 is dropped.
*
* @throws DocumentError for any other encoding, with the line of the first byte that is not UTF-8
*/
function decodeText(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) throw new DocumentError("is UTF-16 text: save it as UTF-8", { line: 1 });
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const valid = new TextDecoder("utf-8").decode(bytes).split("�", 1)[0] ?? "";
		throw new DocumentError("is not UTF-8 text", { line: lineAt(valid, valid.length) });
	}
}
/** Reads strict JSON. @throws DocumentError with the line, also for a key that stands twice in an object */
function parseJson(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw jsonError(text, error instanceof Error ? error.message : "");
	}
	checkDepth(value);
	return {
		value,
		lineOf: readYaml(text, 1).lineOf
	};
}
/**
* Reads one YAML 1.2 document of JSON types: no tags, no infinite numbers.
*
* @param firstLine the line of the file at which `text` begins
* @throws DocumentError with the line
*/
function parseYaml(text, firstLine = 1) {
	const { document, lineOf } = readYaml(text, firstLine);
	try {
		const value = document.toJS({ maxAliasCount: maxAliases });
		checkDepth(value);
		return {
			value,
			lineOf
		};
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError("refers to its own parts too often", { line: firstLine });
	}
}
/** Splits a Markdown text that begins with YAML between two lines of `---`; undefined when it does not. */
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
function readYaml(text, firstLine) {
	const counter = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
		lineCounter: counter,
		prettyErrors: false,
		schema: "core"
	});
	const lineNumber = (offset) => counter.linePos(offset).line + firstLine - 1;
	const [problem] = [...document.errors, ...document.warnings];
	if (problem) {
		const isTooDeep = problem.code === "RESOURCE_EXHAUSTION";
		throw new DocumentError(isTooDeep ? tooDeep : yamlMessage(problem.code, problem.message), { line: lineNumber(problem.pos[0]) });
	}
	const resolve = (node) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
	const lineOf = (path) => {
		let offset = document.contents?.range[0] ?? 0;
		let node = document.contents;
		for (const step of path) {
			const found = childOf(resolve(node), step);
			if (!found) break;
			offset = found.offset;
			node = found.node;
		}
		return lineNumber(offset);
	};
	return {
		document,
		lineOf
	};
}
function childOf(node, step) {
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
		const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
		return pair && {
			offset: pair.key.range[0],
			node: pair.value
		};
	}
	const item = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : void 0;
	return item && {
		offset: item.range[0],
		node: item
	};
}
const tooDeep = `is nested more than ${maxDepth} levels deep`;
function yamlMessage(code, message) {
	if (code === "DUPLICATE_KEY") return "has the same key twice in one object";
	if (code === "MULTIPLE_DOCS") return "holds several YAML documents";
	return `is not valid: ${message.split("\n", 1)[0]}`;
}
/** Walks without recursion: the value may be nested deeper than the call stack. */
function checkDepth(value) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > maxDepth) throw new DocumentError(tooDeep, { line: 1 });
		level = level.flatMap((item) => {
			if (typeof item === "number" && !Number.isFinite(item)) throw new DocumentError(`holds ${item}, which JSON has no number for`, { line: 1 });
			return typeof item === "object" && item !== null ? Object.values(item) : [];
		});
	}
}
/** V8 names the position of most mistakes, but not of an unexpected token. */
function jsonError(text, message) {
	const reason = message.replace(/,? *"[\s\S]*" is not valid JSON$|(?: in JSON)? at position[\s\S]*$/, "");
	const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? endOfTokens(text));
	const what = text.trim() === "" ? "it is empty" : reason.replace(/\.{3}$/, "");
	return new DocumentError(`is not valid JSON: ${what}`, { line: lineAt(text, offset) });
}
const token = /\s*(?:"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])\s*/y;
/** Where the text stops being made of JSON tokens. */
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



/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, what has not started is rejected with its reason.
*
* @returns one settled result an item, in the items' order; the promise itself does not reject
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
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/duvo/errors.js
/** Base of all errors that the client throws. The message names the call, what went wrong and what to look at. */
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
/** The API answered with a status that is not a success. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
	}
};
/** No answer arrived: the name did not resolve, the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, where there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The answer, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** An answer came, but it is not what the API documents: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
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
/** What to look at, for the refusals that people meet most. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: make one that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace wants this call approved first";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and what is left of the time does not suffice to wait for it. Other steps with the same key use it too";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ })

};
