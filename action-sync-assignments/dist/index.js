import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 5881:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readStepInputs)
});

// UNUSED EXPORTS: schema

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/path-checks.js
var path_checks = __nccwpck_require__(1977);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/fields.js
var fields = __nccwpck_require__(7957);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/common.js + 1 modules
var common = __nccwpck_require__(5619);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(7914);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(9752);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/read.js






// .build/action-sync-assignments/compiled/shared/action/inputs/read.js
/**
* Reads and validates all inputs. The runner passes an input as the variable `INPUT_<NAME>`; an empty one counts as absent,
* and the variable of the field's `env` is used instead. Defaults come from action.yml. An absent `api-key` is a problem
* unless `on-missing-key` is `skip`.
*
* @throws InputError with all problems at once, one per line; it never shows a secret
*/
function readInputs(schema, { env = process.env, check } = {}) {
	const problems = /* @__PURE__ */ new Map();
	const report = (name, problem) => {
		if (!problems.has(name)) problems.set(name, problem);
	};
	const values = {};
	for (const [name, field] of Object.entries(schema)) {
		const raw = rawInput(name, field, env);
		const result = field.safeParse(raw);
		if (result.success) values[camelCase(name)] = result.data;
		else report(name, `${result.error.issues[0]?.message ?? "invalid"}${got(raw, field)}`);
	}
	const keyProblem = schema["api-key"] === common/* commonInputs */.j$["api-key"] ? (0,common/* missingKeyProblem */.Td)(values) : void 0;
	if (keyProblem !== void 0) report("api-key", keyProblem);
	check?.(values, report);
	if (problems.size > 0) throw new errors/* InputError */.dz([...problems].map(([name, problem]) => (0,redact/* redact */.E)(`${name}: ${problem}`)));
	return values;
}
function rawInput(name, field, env) {
	const { env: fallback } = (0,fields/* notesOf */.h$)(field);
	return env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] || (fallback === void 0 ? void 0 : env[fallback]) || void 0;
}
/** The value that was given instead; nothing for secrets, and without the password of a URL. */
function got(raw, field) {
	if ((0,fields/* notesOf */.h$)(field).isSecret) return "";
	if (raw === void 0) return (0,fields/* notesOf */.h$)(field).env === void 0 ? "" : ` (nor is ${(0,fields/* notesOf */.h$)(field).env})`;
	return `, got ${JSON.stringify((0,log_text/* oneLine */.TN)(raw, 80).replace(/\/\/[^/@\s]*@/g, "//***@"))}`;
}
function camelCase(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/inputs.js
var inputs = __nccwpck_require__(150);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/inputs.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/inputs.js
/** The API's limit for the name of a Revision. */
const maxNameLength = 80;
const schema = {
	...common/* commonInputs */.j$,
	...inputs/* syncInputs */.$,
	mode: (0,fields/* choice */.Yq)([
		"auto",
		"apply",
		"plan",
		"drift",
		"export"
	]),
	path: (0,fields/* list */.p_)("lines"),
	"ids-file": (0,fields/* text */.Qq)(),
	"config-file": (0,fields/* optionalText */.mR)(),
	"agent-ids": (0,fields/* uuidList */.GN)(),
	"config-mode": (0,fields/* choice */.Yq)(["replace", "merge"]),
	promote: (0,fields/* flag */.Jt)(),
	"allow-older": (0,fields/* flag */.Jt)(),
	"revision-name": (0,fields/* text */.Qq)(),
	"on-unmapped": (0,fields/* choice */.Yq)([
		"warn",
		"fail",
		"create"
	]),
	"max-deletions": (0,fields/* integer */.nd)({
		min: 0,
		max: 1e3
	})
};
/** Reads and validates all inputs, and the paths that they name. */
function readStepInputs(env, places) {
	return readInputs(schema, {
		env,
		check: ({ path, idsFile, configFile, agentIds, revisionName, mode }, problem) => {
			if (!path?.some((pattern) => !pattern.startsWith("!"))) problem("path", "names no folder, file or glob to sync");
			if (configFile !== void 0 && agentIds?.length === 0) problem("agent-ids", "required with config-file");
			const isExport = mode === "export";
			if (isExport && configFile !== void 0) problem("config-file", "cannot be used with mode: export");
			if (!isExport && configFile === void 0 && agentIds?.length) problem("config-file", "required with agent-ids");
			if (revisionName !== void 0 && !isRevisionName(revisionName)) problem("revision-name", `expected one line of 1 to ${maxNameLength} characters`);
			(0,inputs/* checkRepositoryPaths */.pm)({
				path,
				"ids-file": idsFile,
				"config-file": configFile
			}, places, problem);
			if (isExport) {
				(0,path_checks/* checkInputPaths */.b)({ path: path?.find((pattern) => !pattern.startsWith("!")) }, "write-into", places, problem);
				(0,path_checks/* checkInputPaths */.b)({ "ids-file": idsFile }, "write", places, problem);
			}
		}
	});
}
function isRevisionName(template) {
	const name = template.replaceAll("{sha}", "1234567");
	return name.trim() !== "" && name.length <= maxNameLength && !/\p{Cc}/u.test(name);
}



/***/ }),

/***/ 3041:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7914);
/* harmony import */ var _shared_action_git_base_event_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2065);
/* harmony import */ var _shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2970);
/* harmony import */ var _shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4034);
/* harmony import */ var _shared_action_run_cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7508);
/* harmony import */ var _shared_sync_report_run_sync_step_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8478);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4427);








// .build/action-sync-assignments/compiled/action-sync-assignments/src/main.js
/** How long the requests in progress may continue after a cancellation. */
const graceMs = 5e3;
const noOutputs = {
	..._shared_sync_report_run_sync_step_js__WEBPACK_IMPORTED_MODULE_5__/* .noSyncOutputs */ .T,
	synced: [],
	unchanged: [],
	skipped: [],
	removed: [],
	drifted: [],
	revisions: {},
	exported: []
};
await (0,_shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(async (action) => {
	const inputs = await (0,_shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputsWithKey */ .x)(action, noOutputs, () => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readStepInputs */ .W)(action.env, action.places));
	if (!inputs) return;
	const { mode } = inputs;
	if (mode === "export") await exportStep(inputs, action);
	else await syncStep({
		...inputs,
		mode
	}, action);
});
function syncStep(inputs, action) {
	return (0,_shared_sync_report_run_sync_step_js__WEBPACK_IMPORTED_MODULE_5__/* .runSyncStep */ .k)(action, {
		name: "sync-assignments",
		subject: "Assignments",
		inputs,
		key: () => commentKey(inputs),
		sync: () => sync(inputs, action),
		describe: (result) => describe(result, inputs, repositoryUrlOf(action)),
		noOutputs
	});
}
async function exportStep(inputs, action) {
	const [{ exportAssignments }, { exportSections }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(966), __nccwpck_require__.e(939), __nccwpck_require__.e(353), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6314)), __nccwpck_require__.e(/* import() */ 929).then(__nccwpck_require__.bind(__nccwpck_require__, 1929))]);
	const result = await exportAssignments(inputs, {
		...await connectTo(inputs, action),
		...action.places
	});
	for (const warning of result.warnings) action.log.warning(warning);
	const written = result.files.filter(({ change }) => change === "new" || change === "changed");
	action.setOutputs({
		...noOutputs,
		exported: written.map(({ name }) => name),
		hasChanges: written.length > 0
	});
	for (const { markdown, ...options } of exportSections(result)) action.summary.add(markdown, options);
}
function commentKey({ teamId = "", path, configFile }) {
	return [teamId, ...configFile === void 0 ? path : ["config-file", configFile]].join("\n");
}
async function sync(inputs, action) {
	const [{ run }, deps] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(966), __nccwpck_require__.e(939), __nccwpck_require__.e(353), __nccwpck_require__.e(758)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5758)), connectTo(inputs, action)]);
	return run(inputs, {
		...deps,
		repositoryUrl: repositoryUrlOf(action)
	});
}
async function connectTo(inputs, action) {
	const { env, log, signal, workspace } = action;
	const { clockUntil, connect, systemClock } = await Promise.all(/* import() */[__nccwpck_require__.e(966), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6184));
	const ending = (0,_shared_action_run_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .softened */ .To)(signal, graceMs);
	return {
		duvo: await connect({
			...inputs,
			client: "sync-assignments",
			signal: ending,
			env,
			log,
			onSecret: _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .addSecret */ .C
		}),
		clock: clockUntil(ending, systemClock),
		log,
		signal,
		workspace,
		event: (0,_shared_action_git_base_event_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventFacts */ ._)(action),
		env
	};
}
function repositoryUrlOf({ serverUrl, repository }) {
	return repository === "" ? "" : `${serverUrl}/${repository}`;
}
async function describe(result, inputs, repositoryUrl) {
	const [{ outputsOf }, { sectionsOf }] = await Promise.all([__nccwpck_require__.e(/* import() */ 495).then(__nccwpck_require__.bind(__nccwpck_require__, 7495)), Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(939), __nccwpck_require__.e(643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 643))]);
	return {
		outputs: outputsOf(result),
		sections: sectionsOf(result, inputs, repositoryUrl)
	};
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   NC: () => (/* binding */ _positive),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   m9: () => (/* binding */ _minLength)
/* harmony export */ });
/* unused harmony export _gt */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(548);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6109);



// node_modules/zod/v4/core/api.js?mini
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCheckGreaterThan */ .J_({
		check: "greater_than",
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
	return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodCheckMinLength */ .Kk({
		check: "min_length",
		...(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeParams */ .A2)(params),
		minimum
	});
}



/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength)
/* harmony export */ });
/* unused harmony export $ZodCheck */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4066);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6109);



// node_modules/zod/v4/core/checks.js?mini
const $ZodCheck = /*@__PURE__*/ (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !(0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl)(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckGreaterThan = /*@__PURE__*/ (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? (0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7)(input) : units) >= def.minimum) return;
		const origin = (0,_util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc)(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});



/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6109);


// node_modules/zod/v4/core/core.js?mini
var _a;
/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				(0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}



/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports CONSTANT_CATCH, unwrapMessage */
// node_modules/zod/v4/core/util.js?mini
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}



/***/ }),

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ schemas_boolean),
  Mf: () => (/* binding */ _catch),
  Wh: () => (/* binding */ schemas_int),
  ai: () => (/* binding */ schemas_number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Fs: () => (/* binding */ pipe),
  g1: () => (/* binding */ record),
  Yj: () => (/* binding */ string),
  pd: () => (/* binding */ transform),
  L5: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniBoolean, ZodMiniCatch, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniRecord, ZodMiniString, ZodMiniTransform, ZodMiniType, ZodMiniUnknown

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/util.js
var util = __nccwpck_require__(6109);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(4066);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/errors.js



// node_modules/zod/v4/core/errors.js?mini
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, util/* jsonStringifyReplacer */.k8, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = /* @__PURE__ */ (0,core/* $constructor */.xI)("$ZodError", initializer, void 0, { Parent: Error });


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/parse.js




// node_modules/zod/v4/core/parse.js?mini
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new core/* $ZodAsyncError */.GT();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())));
			(0,util/* captureStackTrace */.gx)(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())));
			(0,util/* captureStackTrace */.gx)(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new core/* $ZodAsyncError */.GT();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/checks.js
var checks = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/regexes.js
// node_modules/zod/v4/core/regexes.js?mini
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/versions.js
// node_modules/zod/v4/core/versions.js?mini
const version = {
	major: 4,
	minor: 6,
	patch: 7
};


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/schemas.js






// node_modules/zod/v4/core/schemas.js?mini
const $ZodType = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = (0,util/* aborted */.QH)(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if ((0,util/* explicitlyAborted */.rL)(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new core/* $ZodAsyncError */.GT();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					(0,util/* attachSchema */.d3)(payload.issues, currLen, inst);
					if (!isAborted) isAborted = (0,util/* aborted */.QH)(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					(0,util/* attachSchema */.d3)(payload.issues, currLen, inst);
					if (!isAborted) isAborted = (0,util/* aborted */.QH)(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if ((0,util/* aborted */.QH)(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new core/* $ZodAsyncError */.GT();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new core/* $ZodAsyncError */.GT();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return (0,util/* hide */.jD)(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		(0,util/* own */.ZV)(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodNumberFormat", (inst, def) => {
	checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = regexes_boolean;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...(0,util/* prefixIssues */.lQ)(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = (0,util/* optionalKeys */.NM)(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if ((0,util/* aborted */.QH)(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = (0,util/* cached */.PO)(() => normalizeDef(def));
	(0,util/* defineLazyInternal */.v5)(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) (0,util/* assignProp */.Vy)(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = util/* isObject */.Gv;
	const catchall = def.catchall;
	let value;
	const memo = core/* globalConfig */.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if ((0,util/* aborted */.QH)(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodRecord = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = core/* globalConfig */.cr.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!(0,util/* isPlainObject */.Qd)(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...(0,util/* prefixIssues */.lQ)(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...(0,util/* prefixIssues */.lQ)(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...(0,util/* prefixIssues */.lQ)(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...(0,util/* prefixIssues */.lQ)(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	core/* globalConfig */.cr.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new core/* $ZodEncodeError */.cV(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new core/* $ZodAsyncError */.GT();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	(0,util/* defineLazyInternal */.v5)(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	(0,util/* defineLazyInternal */.v5)(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	(0,util/* defineLazyInternal */.v5)(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${(0,util/* cleanRegex */.p6)(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => (0,util/* finalizeIssue */.iR)(iss, ctx, (0,core/* config */.$W)())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	(0,util/* defineLazyInternal */.v5)(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	(0,util/* defineLazyInternal */.v5)(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	(0,util/* defineLazyInternal */.v5)(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ (0,core/* $constructor */.xI)("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	(0,util/* defineLazyInternal */.v5)(inst, "values", (zod) => zod.def.in._zod.values);
	(0,util/* defineLazyInternal */.v5)(inst, "optin", (zod) => zod.def.in._zod.optin);
	(0,util/* defineLazyInternal */.v5)(inst, "optout", (zod) => zod.def.out._zod.optout);
	(0,util/* defineLazyInternal */.v5)(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(1389);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/mini/schemas.js






// node_modules/zod/v4/mini/schemas.js?mini
const ZodMiniType = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		(0,util/* own */.ZV)(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return (0,util/* clone */.o8)(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return (0,api/* _string */.Rl)(ZodMiniString, params);
}
const ZodMiniNumber = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
	return (0,api/* _number */.F7)(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
	return (0,api/* _int */.LK)(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
	return (0,api/* _boolean */._L)(ZodMiniBoolean, params);
}
const ZodMiniUnknown = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return (0,api/* _unknown */.em)(ZodMiniUnknown);
}
const ZodMiniObject = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	(0,util/* installLazyProp */.X)(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...(0,util/* normalizeParams */.A2)(params)
	};
	return new ZodMiniObject(def);
}
const ZodMiniRecord = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...(0,util/* normalizeParams */.A2)(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...(0,util/* normalizeParams */.A2)(params)
	});
}
const ZodMiniTransform = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniCatch = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
	return new ZodMiniCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : (0,util/* constantCatch */.SS)(catchValue)
	});
}
const ZodMiniPipe = /*@__PURE__*/ (0,core/* $constructor */.xI)("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}



/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   xV: () => (/* binding */ FileProblemsError)
/* harmony export */ });
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7376);
/* harmony import */ var _outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9570);



// .build/action-sync-assignments/compiled/shared/action/files/file-problems.js
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

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   ee: () => (/* binding */ allowedPath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   qR: () => (/* binding */ writeInputFile)
/* harmony export */ });
/* unused harmony exports resolveLinks, rootsOf */
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7376);
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7914);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9752);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3024);






// .build/action-sync-assignments/compiled/shared/action/files/input-paths.js
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
	const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(places.workspace, path);
	const realPath = resolveLinks(absolutePath);
	if (realPath === void 0) return "is a broken link, or cannot be read";
	const root = rootsOf(places).find((directory) => isInside(directory, realPath));
	if (root === void 0) return `${isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(places.workspace), absolutePath) ? "is a link that leads" : "is"} outside the workspace and RUNNER_TEMP`;
	const segments = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(places.workspace, absolutePath), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, realPath)].map((way) => way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
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
	if (stats === void 0) throw problem(`does not exist${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(from.path) ? "" : " in the workspace"}`);
	if (!stats.isFile()) throw problem("is not a file");
	const { open } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
	const file = await open(realPath, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | safeOpen).catch(() => {
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
/**
* Writes text to the path that an input names, creates its directories, and redacts secrets. On disk on return.
*
* @returns the absolute path, as written in the workflow
* @throws ActionError that names the input and the path
*/
function writeInputFile(to, content, places) {
	const { absolutePath, realPath, stats } = allowedPath(to, "write", places);
	const problem = (what, cause) => new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${to.input}: ${showPath(to.path)} ${what}`, { cause });
	if (stats !== void 0 && !stats.isFile()) throw problem("exists and is not a file");
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realPath), { recursive: true });
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_TRUNC | safeOpen);
		try {
			if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(file).isFile()) throw problem("exists and is not a file");
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, (0,_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(content));
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
		}
	} catch (error) {
		throw error instanceof _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : problem("cannot be written", error);
	}
	return absolutePath;
}
/** Windows has neither flag. */
const safeOpen = (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK ?? 0);
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
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolutePath);
	if (parent === absolutePath) return void 0;
	const realParent = resolveLinks(parent);
	return realParent === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realParent, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolutePath));
}
/** The native function also resolves letter case, and short names on Windows. */
function realPathOf(path) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(path);
	} catch {
		return;
	}
}
/** Undefined if nothing is there, or nothing accessible. */
function statsOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function lstatOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isInside(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
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
	return JSON.stringify((0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(path));
}



/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkInputPaths)
/* harmony export */ });
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3387);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);




// .build/action-sync-assignments/compiled/shared/action/files/path-checks.js
/**
* Checks the paths of inputs before anything is sent, and reports each problem. Otherwise a paid Job would run before its
* report turned out to be unwritable. Opens and creates nothing, so paths are checked again when they are opened.
*
* @param paths by input; undefined if not given
*/
function checkInputPaths(paths, use, places, problem) {
	for (const input in paths) for (const path of [paths[input] ?? []].flat()) {
		const checked = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPath */ .Cg)(path, use === "read" ? "read" : "write", places);
		const reason = typeof checked === "string" ? checked : use === "read" ? void 0 : whyNotWritable(checked, use);
		if (reason !== void 0) problem(input, `${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path)} ${reason}`);
	}
}
function whyNotWritable({ realPath, stats }, use) {
	if (stats === void 0) return whyNoNewFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(realPath));
	if (use === "write" && !stats.isFile()) return "exists and is not a file";
	if (use === "write-into" && !stats.isDirectory()) return "exists and is not a folder";
	return isWritable(realPath) ? void 0 : cannotBeWritten;
}
/** Missing folders will be created, in the nearest existing one. */
function whyNoNewFile(folder) {
	const stats = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .statsOf */ .LZ)(folder);
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
	if (stats === void 0 && parent !== folder) return whyNoNewFile(parent);
	return stats?.isDirectory() && isWritable(folder) ? void 0 : cannotBeWritten;
}
const cannotBeWritten = "cannot be written";
function isWritable(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
		return true;
	} catch {
		return false;
	}
}



/***/ }),

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readEventFacts)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1389);
/* harmony import */ var _node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4182);



// .build/action-sync-assignments/compiled/shared/action/git/base/event-facts.js
/** Made only when an event is read: most of a schema's cost is making it, and every start would pay it. */
function payloadSchema() {
	const sha = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() });
	const pull = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		number: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__/* ._positive */ .NC)()),
		base: sha,
		head: sha
	});
	return (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		before: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), void 0),
		created: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
		forced: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
		pull_request: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(pull), void 0),
		merge_group: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base_sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })), void 0)
	});
}
/**
* Reads the facts from an event. Ignores a field of the wrong type, so an event of an unknown kind has no facts but its
* name.
*
* @param context of the workflow run; `event` is the payload
*/
function readEventFacts(context) {
	const payload = payloadSchema().safeParse(context.event).data;
	const request = payload?.pull_request;
	const group = payload?.merge_group;
	const isPush = context.eventName === "push" && payload?.before !== void 0;
	return {
		name: context.eventName,
		ref: context.ref,
		sha: context.sha,
		push: isPush ? {
			before: payload.before ?? "",
			created: payload.created,
			forced: payload.forced
		} : void 0,
		pullRequest: request && {
			number: request.number,
			baseSha: request.base.sha,
			headSha: request.head.sha
		},
		mergeGroup: group && { baseSha: group.base_sha }
	};
}



/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ commonInputs),
  u2: () => (/* binding */ hasApiKey),
  Td: () => (/* binding */ missingKeyProblem)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/fields.js
var fields = __nccwpck_require__(7957);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/url-fields.js


// .build/action-sync-assignments/compiled/shared/action/inputs/url-fields.js
/**
* An origin to which the key may be sent: `https`, or `http` on this machine. A trailing `/`, `/v1` or `/v2` is dropped,
* because the vendor's own examples differ. Credentials are refused, because they would appear in error messages.
*/
function apiOrigin(example, options = {}) {
	return (0,fields/* parsed */.Yz)((raw) => {
		const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : void 0;
		return url !== void 0 && isSafeOrigin(url) && /^\/(?:v[12]\/?)?$/.test(url.pathname) ? url.origin : new fields/* Wrong */.YW(`expected an https:// origin like ${example}`);
	}, options);
}
function isSafeOrigin({ protocol, hostname, username, password, search, hash }) {
	const isLoopback = hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
	return username === "" && password === "" && search === "" && hash === "" && (protocol === "https:" || protocol === "http:" && isLoopback);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/inputs/common.js



// .build/action-sync-assignments/compiled/shared/action/inputs/common.js
const defaultApiBaseUrl = "https://api.duvo.ai";
/** The inputs of every action. */
const commonInputs = {
	"api-key": (0,fields/* optional */.lq)((0,fields/* secret */.rJ)({ env: "DUVO_API_KEY" })),
	"team-id": (0,fields/* optionalUuid */.kO)({ env: "DUVO_TEAM_ID" }),
	"api-base-url": (0,fields/* withDefault */.IQ)(apiOrigin(defaultApiBaseUrl, { env: "DUVO_API_BASE_URL" }), defaultApiBaseUrl),
	"on-missing-key": (0,fields/* choice */.Yq)(["fail", "skip"])
};
/** The problem if there is no key and the workflow did not ask to skip; undefined otherwise. */
function missingKeyProblem(inputs) {
	if (inputs["apiKey"] !== void 0 || inputs["onMissingKey"] === "skip") return void 0;
	return "required, but neither this input nor DUVO_API_KEY is set. In a workflow, store the key as a secret of the repository or environment. Pull requests from forks and from Dependabot get no such secrets: set on-missing-key to skip for them.";
}
/** Whether there is a key. Without one (`on-missing-key: skip`) it prints a notice, and the action should end without an error. */
function hasApiKey(inputs, log) {
	if (inputs.apiKey !== void 0) return true;
	log.notice("Nothing was done: there is no API key, and on-missing-key is skip.", { title: "Skipped" });
	return false;
}



/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ uuidList),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YW: () => (/* binding */ Wrong),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   kO: () => (/* binding */ optionalUuid),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* unused harmony exports minKeyPart, uuid */
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7914);
/* harmony import */ var _node_modules_zod_v4_core_core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4066);
/* harmony import */ var _node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4182);




// .build/action-sync-assignments/compiled/shared/action/inputs/fields.js
const notes = /* @__PURE__ */ new WeakMap();
/** The notes of a field, also of an optional one. */
function notesOf(field) {
	return notes.get(field) ?? {};
}
/** Text, kept byte for byte. Required unless made `optional`. */
function text(options = {}) {
	return noted((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({ error: "required, but not set" }), options);
}
/** The same field; undefined if absent. */
function optional(field) {
	return noted((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(field), notesOf(field));
}
/** The same field with a value to use if it is absent: for defaults that cannot be in action.yml. */
function withDefault(field, value) {
	return noted((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(optional(field), (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((given) => given ?? value)), notesOf(field));
}
/** Text, kept byte for byte; undefined if absent. */
function optionalText(options = {}) {
	return optional(text(options));
}
/** The problem of a text, worded to follow the name of the input. */
var Wrong = class {
	message;
	constructor(message) {
		this.message = message;
	}
};
/** A field whose text `read` parses. */
function parsed(read, options = {}) {
	return noted((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .Fs)(text(), (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pd)((raw, context) => {
		const result = read(raw);
		if (!(result instanceof Wrong)) return result;
		context.issues.push({
			code: "custom",
			message: result.message,
			input: raw
		});
		return _node_modules_zod_v4_core_core_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
	})), options);
}
/** Characters that get copied along with a key from a file or a shell, and are never part of one. */
const notInKeys = /["'`\\<>{}$;,\s]|[^\x21-\x7e]/u;
/**
* A key or token: trimmed, masked before anything prints, visible ASCII without quotes and the like. Messages never show
* it. A refused value is masked too, and so are the parts of it that may be the key itself.
*/
function secret(options = {}) {
	return parsed((raw) => {
		const value = raw.trim();
		(0,_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .addSecret */ .C)(value);
		if (!notInKeys.test(value)) return value;
		for (const part of value.split(new RegExp(notInKeys, "gu"))) if (part.length >= minKeyPart) (0,_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .addSecret */ .C)(part);
		return new Wrong("contains a quote, a space, a line break or another character that no key has. Copy the bare key");
	}, {
		...options,
		isSecret: true
	});
}
/** Shorter parts are words such as `Bearer`. */
const minKeyPart = 8;
/** A boolean of YAML 1.2's core schema. */
function flag() {
	return parsed((raw) => {
		const value = raw.trim();
		if (/^(?:true|True|TRUE)$/.test(value)) return true;
		return /^(?:false|False|FALSE)$/.test(value) ? false : new Wrong("expected true or false");
	});
}
/** A whole number in plain decimal notation, both bounds included. */
function integer(range) {
	return numeric(/^-?\d{1,15}$/, "a whole number", range);
}
function numeric(pattern, noun, { min, max }) {
	return parsed((raw) => {
		const value = raw.trim();
		return pattern.test(value) && Number(value) >= min && Number(value) <= max ? Number(value) : new Wrong(`expected ${noun} from ${min} to ${max}`);
	});
}
/** One of the given words, spelled exactly. */
function choice(words) {
	const expected = words.length === 1 ? words[0] : `one of ${words.join(", ")}`;
	return parsed((raw) => words.find((word) => word === raw.trim()) ?? new Wrong(`expected ${expected}`));
}
const separators = {
	lines: /[\r\n]+/,
	commas: /[,\r\n]+/,
	words: /[,\s]+/
};
/**
* A list, trimmed, without empty items; `[]` if absent. Items are separated by line breaks (`lines`), also by commas
* (`commas`), or also by spaces (`words`).
*/
function list(separator = "lines") {
	return withDefault(parsed(itemsOf(separator)), []);
}
function itemsOf(separator) {
	return (raw) => raw.split(separators[separator]).flatMap((item) => item.trim() || []);
}
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidExample = "0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f";
/** An id that becomes part of a URL path: no dots, slashes or percent signs get through. Lower-cased. */
function uuid(options = {}) {
	return parsed((raw) => {
		const value = raw.trim().toLowerCase();
		return uuidPattern.test(value) ? value : new Wrong(`expected an id like ${uuidExample}`);
	}, options);
}
/** Like `uuid`; undefined if absent. */
function optionalUuid(options = {}) {
	return optional(uuid(options));
}
/** A list of `words`, each like `uuid`; `[]` if absent. */
function uuidList() {
	const read = (raw) => {
		const ids = itemsOf("words")(raw);
		const wrong = ids.filter((id) => !uuidPattern.test(id));
		if (wrong.length === 0) return ids.map((id) => id.toLowerCase());
		return new Wrong(`expected ids like ${uuidExample}; ${wrong.length} of ${ids.length} are not`);
	};
	return withDefault(parsed(read), []);
}
function noted(field, fieldNotes) {
	notes.set(field, fieldNotes);
	return field;
}



/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readInputsWithKey)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5619);


// .build/action-sync-assignments/compiled/shared/action/inputs/step-inputs.js
/**
* Reads the inputs of a step that needs a key. If they are invalid, or there is no key (`on-missing-key: skip`), it sets the
* outputs of a step that did nothing, so that later steps still find them.
*
* @returns undefined if the step should end neutrally
* @throws what `read` throws
*/
async function readInputsWithKey({ log, setOutputs }, noOutputs, read) {
	let inputs;
	try {
		inputs = await read();
		if ((0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .hasApiKey */ .u2)(inputs, log)) return inputs;
	} catch (error) {
		setOutputs(noOutputs);
		throw error;
	}
	setOutputs(noOutputs);
}



/***/ }),

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/log/errors.js
/** A failure that the user can understand and act on. `runAction` prints it as one annotation, without a stack. */
var ActionError = class extends Error {
	name = "ActionError";
	hint;
	file;
	line;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.hint = options.hint;
		this.file = options.file;
		this.line = options.line;
	}
};
/** Invalid inputs, all in one message. */
var InputError = class extends ActionError {
	name = "InputError";
	problems;
	constructor(problems) {
		super(`Invalid inputs:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
		this.problems = problems;
	}
};
const maxCauses = 10;
const maxAggregated = 5;
/**
* The message of anything that was thrown, followed by the messages of its causes (at most 10) that say something new, and
* for an `AggregateError` by its first errors. Never a stack.
*/
function describeError(thrown) {
	const summary = describeChain(thrown, messageOf);
	return thrown instanceof ActionError && thrown.hint !== void 0 ? `${summary}\n${thrown.hint}` : summary;
}
function describeChain(thrown, describe) {
	const parts = [];
	let current = thrown;
	for (let depth = 0; depth <= maxCauses && current !== void 0 && current !== null; depth += 1) {
		const text = describe(current);
		if (text !== "" && !parts.some((part) => part.includes(text))) parts.push(text);
		current = current instanceof Error ? current.cause : void 0;
	}
	const [first = "Unknown error", ...causes] = parts;
	return causes.length === 0 ? first : `${first} (${causes.join(": ")})`;
}
function messageOf(thrown) {
	if (!(thrown instanceof AggregateError) || thrown.errors.length === 0) return ownMessage(thrown);
	const shown = thrown.errors.slice(0, maxAggregated).map((error) => `  - ${describeChain(error, ownMessage)}`);
	const rest = thrown.errors.length - shown.length;
	return [
		`${thrown.message === "" ? `${thrown.errors.length} errors` : thrown.message}:`,
		...shown,
		...rest > 0 ? [`  - and ${rest} more`] : []
	].join("\n");
}
function ownMessage(thrown) {
	if (thrown instanceof Error) return thrown.message === "" ? codeOf(thrown) : thrown.message;
	if (typeof thrown === "string") return thrown;
	try {
		return JSON.stringify(thrown) ?? String(thrown);
	} catch {
		return "Unknown error";
	}
}
/** Node's network errors may have only a code and no message. */
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : error.name;
}



/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addSecret),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(604);


// .build/action-sync-assignments/compiled/shared/action/log/redact.js
/** Encoded forms of shorter values are too likely to occur by chance. */
const minEncodedLength = 8;
const forms = /* @__PURE__ */ new Set();
/** Longest first: a form may contain another one. */
let orderedForms = [];
/**
* Registers a secret: from now on the runner masks it, and `redact` removes it, also if it is base64-, URL-, JSON-, XML-,
* HTML- or hex-encoded, in the ways of JavaScript and .NET. Call it before anything prints. Ignores the empty string.
*/
function addSecret(value) {
	register(value, value.length >= minEncodedLength ? encodedForms(value) : []);
}
function register(value, encoded) {
	if (value === "" || forms.has(value)) return;
	mask(value);
	forms.add(value);
	for (const form of encoded) if (form.length >= minEncodedLength) forms.add(form);
	orderedForms = [...forms].sort((a, b) => b.length - a.length);
}
function mask(value) {
	(0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${(0,_stdout_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCommand */ .fE)("add-mask", value)}\n`);
}
/** Replaces every registered secret, in every registered encoding, with `***`. */
function redact(text) {
	let result = text;
	for (const form of orderedForms) if (result.includes(form)) result = result.replaceAll(form, "***");
	return result;
}
function* encodedForms(value) {
	for (const shift of [
		0,
		1,
		2
	]) {
		const core64 = base64Core(value, shift);
		yield core64;
		yield core64.replaceAll("+", "-").replaceAll("/", "_");
	}
	yield* textForms(value);
	yield Buffer.from(value).toString("hex");
}
/** The forms in which a text appears inside other text. .NET escapes characters that JavaScript leaves alone. */
function* textForms(value) {
	const uri = encodeURIComponent(value.toWellFormed());
	for (const form of [uri, uri.replace(/[!'()*]/g, (character) => `%${hexOf(character).toUpperCase()}`)]) {
		yield form;
		yield form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
	}
	const json = JSON.stringify(value).slice(1, -1);
	yield json;
	yield json.replaceAll("/", "\\/");
	const dotNet = value.replaceAll("\\", "\\\\").replace(/["&'+<>`]/g, (character) => `\\u00${hexOf(character).toUpperCase()}`);
	yield dotNet;
	yield dotNet.replace(/\\u00../g, (unit) => unit.toLowerCase());
	const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	yield html;
	const quoted = html.replaceAll("\"", "&quot;");
	for (const apostrophe of [
		"'",
		"&apos;",
		"&#39;",
		"&#x27;"
	]) {
		yield quoted.replaceAll("'", apostrophe);
		yield quoted.replaceAll("'", apostrophe).replaceAll("+", "&#x2B;");
	}
}
function hexOf(character) {
	return character.charCodeAt(0).toString(16).padStart(2, "0");
}
/**
* The base64 characters of the value at this offset that do not depend on the text around it. Whole sextets only: the first
* and last may mix in bits of a neighbour.
*/
function base64Core(value, shift) {
	const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
	return bytes.toString("base64").slice(Math.ceil(shift * 8 / 6), Math.floor(bytes.length * 8 / 6));
}



/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ flushed),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   jA: () => (/* binding */ silenceOthers),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/log/stdout.js
/** The only way to standard output. Everything that a step prints goes through here, from log.ts and redact.ts. */
let writeOut = (text, done) => process.stdout.write(text, done);
function print(text) {
	writeOut(text);
}
/** Resolves when everything printed has left the process. */
function flushed() {
	return new Promise((resolve) => writeOut("", resolve));
}
/** Formats `::name key=value,key=value::data`, escaped as the runner unescapes it. */
function formatCommand(name, data, properties = {}) {
	const list = Object.entries(properties).filter(([, value]) => value !== "").map(([key, value]) => `${key}=${escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/**
* From now on, drops what libraries and Node itself write to standard output or standard error: it may contain untrusted
* text, and is neither redacted nor kept from being a workflow command. Call it before loading a library.
*
* @param onWarning called with Node's warnings, which Node would otherwise write past both streams
*/
function silenceOthers(env, onWarning) {
	delete env["DEBUG"];
	delete env["NODE_DEBUG"];
	const { stdout, stderr } = process;
	const ownWrite = stdout.write.bind(stdout);
	writeOut = (text, done) => ownWrite(text, done);
	stdout.write = dropped;
	stderr.write = dropped;
	process.removeAllListeners("warning");
	process.on("warning", ({ name, message }) => onWarning(`${name}: ${message}`));
}
/** Honours the contract of a stream: a callback learns that the write is done. */
function dropped(_, encoding, callback) {
	const done = typeof encoding === "function" ? encoding : callback;
	if (typeof done === "function") process.nextTick(() => done());
	return true;
}



/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   _0: () => (/* binding */ stripInvisible),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uk: () => (/* binding */ clipChars),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/log/text.js
/** Every break at which the runner, .NET's `TrimStart` or a terminal could start a new line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/**
* Terminal escape sequences: OSC, DCS, SOS, PM and APC strings up to their terminator (this removes OSC 8 links), CSI
* (colours, cursor movement) and two-character escapes. An introducer ends the scan for a terminator, so the match is
* linear in the length of the line.
*/
const escapeSequences = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g;
/**
* C0 and C1 controls except TAB, everything that Unicode calls default-ignorable (zero width, bidi controls, joiners,
* variation selectors, tags, fillers) and interlinear marks. .NET's culture-aware searches skip these characters, and
* readers do not see them. Emoji joined by U+200D split into their visible parts, which stay readable.
*/
const invisibleCharacters = /[^\P{Cc}\t]|[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Splits at every kind of line break, including those that only some readers honour. */
function splitLines(text) {
	return text.split(lineBreaks);
}
/** Removes escape sequences and invisible characters from one line. Letters, digits, CJK and emoji stay. */
function stripInvisible(line) {
	return line.replace(escapeSequences, "").replace(invisibleCharacters, "").toWellFormed();
}
/**
* Breaks the two markers of workflow commands: `##[` anywhere in the line and `::` at its start. Inserts a backslash,
* because the runner's searches ignore zero-width characters. Expects a line without invisible characters.
*/
function breakCommands(line) {
	return line.replaceAll("##[", "##\\[").replace(/^(\s*)::/, "$1\\::");
}
/** One neutral line: breaks and runs of white space become one space; a text longer than `maxChars` ends with `…`. */
function oneLine(text, maxChars = 200) {
	return breakCommands(clipChars(splitLines(text).map((part) => stripInvisible(part)).join(" ").replace(/\s+/g, " ").trim(), maxChars));
}
/** Cuts to at most `maxChars` UTF-16 units, never inside a surrogate pair; a cut text ends with `…`. */
function clipChars(text, maxChars) {
	if (text.length <= maxChars) return text;
	const end = Math.max(0, maxChars - 1);
	const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
	return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
/** Cuts to at most `maxBytes` bytes of UTF-8, never inside a character; a cut text ends with `marker`. */
function clipBytes(text, maxBytes, marker = "…") {
	if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes) return text;
	const bytes = Buffer.from(text);
	let end = Math.max(0, maxBytes - Buffer.byteLength(marker));
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end -= 1;
	return bytes.toString("utf8", 0, end) + marker;
}
/** A count with its noun, given in the singular: `1 Case`, `3 Cases`. */
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}



/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7914);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9752);



// .build/action-sync-assignments/compiled/shared/action/outputs/markdown.js
/** U+200B: invisible to readers, and it keeps GitHub from seeing a mention, a reference or a link. */
const gap = "​";
/**
* Shows text verbatim, on one line, wherever inline Markdown is allowed: also at the start of a line, in a table cell, in
* an HTML element. No part of it becomes HTML, a link, an image, a mention, an issue reference, a heading or emphasis.
*/
function escapeText(text) {
	return escapeHtml(text).replace(/[\\`*_[\]~$]/g, "\\$&").replaceAll("|", "&#124;").replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, escapeLineStart);
}
/** A list marker, a rule or an underline keeps its look and loses its meaning. */
function escapeLineStart(start) {
	return /^\d/.test(start) ? start + gap : `\\${start}`;
}
/** For text inside an HTML element in which Markdown is not parsed, such as `<summary>`. */
function escapeHtml(text) {
	return toOneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("@", `@${gap}`).replaceAll("#", `#${gap}`).replace(/(GH-)(?=\d)/gi, `$1${gap}`).replace(/:(?=\/\/)/g, `:${gap}`).replace(/(www)\./gi, `$1${gap}.`).replace(/(mailto|xmpp):/gi, `$1${gap}:`);
}
/** Redact before escaping: afterwards secrets look different. */
function cleanLines(text) {
	return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)(text).map((line) => (0,_log_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)((0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripInvisible */ ._0)(line)));
}
function toOneLine(text) {
	return cleanLines(text).join(" ").replace(/\s+/g, " ").trim();
}
/** Text as code on one line; safe in table cells too. Empty text gives an empty string. */
function inlineCode(text) {
	const line = toOneLine(text);
	if (line === "") return "";
	if (line.includes("|")) return `<code>${entities(line)}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A pipe ends a table cell even inside backticks, and renderers differ in how to escape it there. */
function entities(text) {
	return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A code block that its text cannot end. `language` is kept if it is a plain word. */
function fence(text, language = "") {
	const body = cleanLines(text);
	const ticks = "`".repeat(body.reduce((length, line) => Math.max(length, longestRun(line) + 1), 3));
	return [
		ticks + (/^[A-Za-z0-9+-]*$/.test(language) ? language : ""),
		...body,
		ticks
	].join("\n");
}
function longestRun(line) {
	let longest = 0;
	for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
	return longest;
}
/**
* A table. Cells are Markdown: pass remote text through `escapeText` or `inlineCode`. Every cell stays one cell in one row,
* whatever it contains.
*/
function table(headers, rows) {
	const line = (cells) => `| ${headers.map((_, index) => cell(cells[index] ?? "")).join(" | ")} |`;
	return [
		line(headers),
		`|${headers.map(() => " --- |").join("")}`,
		...rows.map(line)
	].join("\n");
}
function cell(markdown) {
	return (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .uz)(markdown).join(" ").replaceAll("|", "&#124;");
}
/** A foldable section. The title is text, the body Markdown. */
function details(title, body) {
	return `<details><summary>${escapeHtml(title)}</summary>\n\n${body.trim()}\n\n</details>`;
}
/** A link to an `http(s)` address; any other address gives the text alone. */
function link(text, url) {
	const label = escapeText(text);
	if (!URL.canParse(url)) return label;
	const { protocol, username, password, href } = new URL(url);
	if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return label;
	return `[${label}](<${href.replace(/[\\<>|`"'()*_[\]\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`)}>)`;
}



/***/ }),

/***/ 7508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ listenForCancel),
/* harmony export */   To: () => (/* binding */ softened)
/* harmony export */ });
/* unused harmony export Cancelled */
// .build/action-sync-assignments/compiled/shared/action/run/cancel.js
/**
* The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. On Windows Node reports the second as SIGBREAK. The
* deadlines leave more than half a second to write and exit.
*/
const signals = {
	SIGINT: {
		exitCode: 130,
		deadlineMs: 6800
	},
	SIGTERM: {
		exitCode: 143,
		deadlineMs: 2e3
	}
};
/** The reason of the aborted signal. */
var Cancelled = class extends Error {
	name = "Cancelled";
	exitCode;
	constructor(signal) {
		super(`Cancelled by ${signal}`);
		this.exitCode = signals[signal].exitCode;
	}
};
/**
* Listens for cancellation from now on; signals no longer end the process by themselves. Ignores a second SIGINT: the work
* of the first continues.
*
* @param onDeadline called if the work has not ended in time: 6.8 s after SIGINT, 2.0 s after SIGTERM or SIGBREAK. It
*   should write what must be written, synchronously, and exit
*/
function listenForCancel(onDeadline = () => {}) {
	const controller = new AbortController();
	let exitCode;
	const cancel = (name) => {
		const previous = exitCode;
		if (previous !== void 0 && previous >= signals[name].exitCode) return;
		const { deadlineMs } = signals[name];
		exitCode = signals[name].exitCode;
		process.exitCode = exitCode;
		setTimeout(() => onDeadline(signals[name].exitCode), deadlineMs).unref();
		controller.abort(new Cancelled(name));
	};
	const onInterrupt = () => cancel("SIGINT");
	const onTerminate = () => cancel("SIGTERM");
	process.on("SIGINT", onInterrupt);
	process.on("SIGTERM", onTerminate);
	process.on("SIGBREAK", onTerminate);
	return {
		signal: controller.signal,
		exitCode: () => exitCode,
		stop: () => {
			process.off("SIGINT", onInterrupt);
			process.off("SIGTERM", onTerminate);
			process.off("SIGBREAK", onTerminate);
		}
	};
}
/**
* A signal for work that should end cleanly: it aborts some time after `signal`, with its reason. The work checks `signal`
* before it starts anything new.
*
* @param graceMs less than the 7 s that the runner leaves after SIGINT
*/
function softened(signal, graceMs) {
	const soft = new AbortController();
	signal.addEventListener("abort", () => setTimeout(() => soft.abort(signal.reason), graceMs).unref(), { once: true });
	return soft.signal;
}



/***/ }),

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(7914);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/stdout.js
var stdout = __nccwpck_require__(604);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(9752);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/log.js




// .build/action-sync-assignments/compiled/shared/action/log/log.js
/** Stated by the runner: it cuts longer annotation messages, and keeps 10 of each kind per step. */
const maxAnnotationChars = 4096;
const maxAnnotations = 10;
const maxLineBytes = 8192;
const maxRemoteLines = 1e4;
const maxRemoteBytes = 4194304;
const maxTitleChars = 200;
const remotePrefix = "│ ";
/**
* The only place that prints. Secrets are redacted, and no line can be a workflow command except those issued here, whoever
* wrote the text.
*
* Problem matchers that earlier steps registered still see every line: text of the form `file.ts(1,2): error` can become an
* annotation, with the prefix in its file name.
*/
function createLog({ write = stdout/* print */.yy, isDebug = process.env["RUNNER_DEBUG"] === "1" } = {}) {
	const print$1 = (text) => write(`${text}\n`);
	const budget = {
		lines: maxRemoteLines,
		bytes: maxRemoteBytes,
		isSpent: false
	};
	return {
		info: (text) => print$1(safeLines(text)),
		remote: (text, { prefix = remotePrefix, rest } = {}) => {
			const { kept, isCut } = takeRemoteLines(text, visiblePrefix(prefix), budget);
			if (isCut) kept.push(restLine(rest));
			if (kept.length > 0) print$1(kept.join("\n"));
		},
		...createGroups(print$1),
		...createAnnotations(print$1),
		debug: (text) => {
			if (isDebug) print$1((0,stdout/* formatCommand */.fE)("debug", safeLines(text)));
		}
	};
}
function createGroups(print) {
	let isOpen = false;
	const endGroup = () => {
		if (isOpen) print((0,stdout/* formatCommand */.fE)("endgroup", ""));
		isOpen = false;
	};
	const group = (title) => {
		endGroup();
		print((0,stdout/* formatCommand */.fE)("group", safeTitle(title)));
		isOpen = true;
	};
	return {
		group,
		endGroup
	};
}
function createAnnotations(print) {
	const counts = {
		notice: 0,
		warning: 0,
		error: 0
	};
	const annotate = (kind, message, place = {}) => {
		counts[kind] += 1;
		if (counts[kind] > maxAnnotations) print(safeLines(`${kind}: ${message}`));
		else print((0,stdout/* formatCommand */.fE)(kind, (0,log_text/* clipChars */.uk)(safeLines(message), maxAnnotationChars), annotationProperties(place)));
	};
	return {
		notice: (message, place) => annotate("notice", message, place),
		warning: (message, place) => annotate("warning", message, place),
		error: (message, place) => annotate("error", message, place)
	};
}
function safeLines(text) {
	return (0,log_text/* splitLines */.uz)(text).map((line) => safeLine(line)).join("\n");
}
/** Redacts after removing invisible characters (a secret could hide behind them) and before cutting the line. */
function safeLine(line, prefix = "") {
	return (0,log_text/* clipBytes */.Wp)(prefix + (0,log_text/* breakCommands */.ix)((0,redact/* redact */.E)((0,log_text/* stripInvisible */._0)(line))), maxLineBytes);
}
function safeTitle(title) {
	return (0,log_text/* clipChars */.uk)((0,redact/* redact */.E)((0,log_text/* oneLine */.TN)(title, Number.POSITIVE_INFINITY)), maxTitleChars);
}
function visiblePrefix(prefix) {
	const visible = (0,log_text/* breakCommands */.ix)((0,log_text/* stripInvisible */._0)((0,log_text/* splitLines */.uz)(prefix).join(" ")));
	return visible.trim() === "" ? remotePrefix : visible;
}
function restLine(rest) {
	return safeLine(`… the rest of this text is not in the log${rest === void 0 ? "" : `: ${safeTitle(rest)}`}`);
}
/** Takes the lines that the budget allows. `isCut` is true once, when it runs out; later lines are dropped silently. */
function takeRemoteLines(text, prefix, budget) {
	const kept = [];
	if (budget.isSpent) return {
		kept,
		isCut: false
	};
	for (const raw of (0,log_text/* splitLines */.uz)(text)) {
		const line = safeLine(raw, prefix);
		const bytes = Buffer.byteLength(line) + 1;
		budget.isSpent = budget.lines === 0 || bytes > budget.bytes;
		if (budget.isSpent) return {
			kept,
			isCut: true
		};
		budget.lines -= 1;
		budget.bytes -= bytes;
		kept.push(line);
	}
	return {
		kept,
		isCut: false
	};
}
function annotationProperties({ title, file, line, column }) {
	const properties = {};
	if (title !== void 0) properties["title"] = safeTitle(title);
	if (file !== void 0) properties["file"] = (0,redact/* redact */.E)((0,log_text/* stripInvisible */._0)((0,log_text/* splitLines */.uz)(file).join(" ")));
	if (file !== void 0 && line !== void 0) properties["line"] = String(Math.max(1, Math.trunc(line)));
	if (file !== void 0 && line !== void 0 && column !== void 0) properties["col"] = String(Math.max(1, Math.trunc(column)));
	return properties;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/markdown.js
var markdown = __nccwpck_require__(9570);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/output-file.js






// .build/action-sync-assignments/compiled/shared/action/outputs/output-file.js
/** Files go into one fresh directory under RUNNER_TEMP (or the system's) that only the runner's user can read. */
function createOutputFiles(env = process.env) {
	let directory;
	return async (name, content = "") => {
		directory ??= makeDirectory(env["RUNNER_TEMP"]) ?? makeDirectory((0,external_node_os_.tmpdir)());
		if (directory === void 0) throw new errors/* ActionError */.lZ("No temporary directory is writable", { hint: "Set RUNNER_TEMP to a writable directory." });
		const path = (0,external_node_path_.join)(directory, plainName(name));
		if (typeof content === "string") (0,external_node_fs_.writeFileSync)(path, (0,redact/* redact */.E)(content));
		else if (content instanceof Uint8Array) (0,external_node_fs_.writeFileSync)(path, content);
		else await writeStream(path, content);
		return path;
	};
}
async function writeStream(path, content) {
	const { open } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
	const file = await open(path, "w");
	try {
		for await (const chunk of content) await file.writeFile(typeof chunk === "string" ? (0,redact/* redact */.E)(chunk) : chunk);
	} finally {
		await file.close();
	}
}
function plainName(name) {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
	throw new errors/* ActionError */.lZ(`Not a plain file name: ${JSON.stringify(name)}`);
}
function makeDirectory(parent) {
	if (parent === void 0 || parent === "") return void 0;
	try {
		(0,external_node_fs_.mkdirSync)(parent, { recursive: true });
		return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "action-"));
	} catch {
		return;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/@actions/core/lib/utils.js
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}


// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/@actions/core/lib/command.js



// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/_virtual/_delimiter.js
// \0delimiter
const randomUUID = () => `${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;


// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/@actions/core/lib/file-command.js





// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/node_modules/@actions/core/lib/core.js





// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(external_os_.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/runner-file.js


// .build/action-sync-assignments/compiled/shared/action/outputs/runner-file.js
/**
* The path of one of the files through which a step talks to the runner; undefined if the variable is unset or the file is
* not writable. `@actions/core` would instead print `::set-output` or `::save-state`, which are long disabled.
*/
function writableRunnerFile(name) {
	const path = process.env[name];
	if (path === void 0 || path === "") return void 0;
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
		return path;
	} catch {
		return;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/outputs.js






// .build/action-sync-assignments/compiled/shared/action/outputs/outputs.js
/** In UTF-8; a longer text belongs in a file. */
const maxTextBytes = 65536;
/** GitHub allows 1 MB for all outputs of a job. This leaves room for the other steps. */
const maxTotalChars = 4e5;
/** The outputs of one step, which counts their size. Does nothing without GITHUB_OUTPUT. */
function createOutputs() {
	const charsOf = /* @__PURE__ */ new Map();
	/** Cut JSON is invalid, so a value that no longer fits becomes empty, which a JSON parser notices. */
	const takeRoom = (name, text) => {
		const fits = [...charsOf].reduce((sum, [key, chars]) => key === name ? sum : sum + chars, 0) + text.length <= maxTotalChars;
		charsOf.set(name, fits ? text.length : 0);
		return fits;
	};
	const set = (name, value, twin) => {
		const { text, warnings } = formatOutput(name, value, twin);
		const fits = takeRoom(name, text);
		try {
			setOutput(name, fits ? text : "");
		} catch (error) {
			return [`The output ${name} is not set: ${(0,errors/* describeError */.Uc)(error)}`];
		}
		return fits ? warnings : [`The output ${name} is left empty: GitHub allows 1 MB for all outputs of a job.`];
	};
	return (outputs) => {
		if (!process.env["GITHUB_OUTPUT"]) return [];
		if (writableRunnerFile("GITHUB_OUTPUT") === void 0) return ["The outputs are not set: GITHUB_OUTPUT is not writable."];
		const names = /* @__PURE__ */ new Set([...charsOf.keys(), ...Object.keys(outputs).map(kebabCase)]);
		return Object.entries(outputs).flatMap(([key, value]) => {
			const name = kebabCase(key);
			return value === void 0 ? [] : set(name, value, names.has(`${name}-file`) ? `${name}-file` : "");
		});
	};
}
/** `runId` → `run-id`: the names of outputs in action.yml. */
function kebabCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function formatOutput(name, value, twin) {
	if (value === null) return {
		text: "",
		warnings: []
	};
	if (typeof value === "object") return {
		text: (0,redact/* redact */.E)(JSON.stringify(value)),
		warnings: []
	};
	const whole = (0,redact/* redact */.E)(String(value));
	const text = (0,log_text/* clipBytes */.Wp)(whole, maxTextBytes, `…\n[cut at 64 KiB${twin === "" ? "" : `; the output ${twin} names a file with the whole text`}]`);
	const where = twin === "" ? "" : ` The output ${twin} names a file with the whole text.`;
	return {
		text,
		warnings: text === whole ? [] : [`The output ${name} is cut at 64 KiB.${where}`]
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/state.js



// .build/action-sync-assignments/compiled/shared/action/outputs/state.js
/**
* Saves a value for the action's post step. It is on disk when the call returns, and the runner reads the file even if the
* step is killed.
*
* @returns false if there is no state file to write to
*/
function state_saveState(name, value) {
	if (writableRunnerFile("GITHUB_STATE") === void 0) return false;
	try {
		saveState(name, value);
		return true;
	} catch {
		return false;
	}
}
/** The value that the main step saved under this name; undefined if none. */
function readState(name) {
	return getState(name) || void 0;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/summary.js





// .build/action-sync-assignments/compiled/shared/action/outputs/summary.js
/** The runner drops a whole summary above 1 MiB, counted in bytes of the file. */
const maxSummaryBytes = 921600;
const reservedForNote = 200;
/** Collects the sections of the job summary. */
function createSummary() {
	let sections = [];
	return {
		add: (markdown, { fallback, priority = 0 } = {}) => {
			sections.push({
				markdown: (0,redact/* redact */.E)(markdown),
				fallback: fallback === void 0 ? void 0 : (0,redact/* redact */.E)(fallback),
				priority
			});
		},
		isEmpty: () => sections.length === 0,
		write: () => {
			const path = writableRunnerFile("GITHUB_STEP_SUMMARY");
			if (path === void 0) return false;
			const written = sections;
			sections = [];
			if (written.length === 0) return true;
			try {
				(0,external_node_fs_.appendFileSync)(path, fitSummary(written, maxSummaryBytes - (0,external_node_fs_.statSync)(path).size));
				return true;
			} catch {
				return false;
			}
		}
	};
}
/**
* Joins the sections so that they fit into `maxBytes` of UTF-8. Shortens the least important first, and among equals the
* longest: to their fallback, or else removes them. The last remaining one is cut at a line. A note says what is missing.
*/
function fitSummary(sections, maxBytes) {
	const fitted = sections.map((section) => ({
		...section,
		text: section.markdown,
		bytes: bytesOf(section.markdown)
	}));
	let total = fitted.reduce((sum, { bytes }) => sum + bytes, 0);
	if (total <= maxBytes) return join(fitted);
	const room = maxBytes - reservedForNote;
	const order = fitted.toSorted((a, b) => a.priority - b.priority || b.text.length - a.text.length);
	let shortened = 0;
	for (const [index, section] of order.entries()) {
		const excess = total - room;
		if (excess <= 0) break;
		shortened += 1;
		section.text = index === order.length - 1 ? cutMarkdown(section.text, Buffer.byteLength(section.text) - excess) : section.fallback ?? "";
		total += bytesOf(section.text) - section.bytes;
	}
	const note = `_${shortened} of ${sections.length} sections are shortened or omitted: a summary can hold 1 MiB at most._`;
	return room <= 0 ? "" : `${join(fitted)}${note}\n`;
}
/** Including the blank line after it. */
function bytesOf(section) {
	return Buffer.byteLength(section) + 2;
}
function join(sections) {
	return sections.map(({ text }) => text === "" ? "" : `${withoutLastBreaks(text)}\n\n`).join("");
}
function withoutLastBreaks(text) {
	let end = text.length;
	while (text[end - 1] === "\n") end -= 1;
	return text.slice(0, end);
}
/** Cuts Markdown at the end of a line and closes an open fence and open `<details>`. */
function cutMarkdown(markdown, maxBytes) {
	if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
	const room = Math.max(0, maxBytes - reservedForNote);
	const clipped = (0,log_text/* clipBytes */.Wp)(markdown, room, "");
	const lines = clipped.slice(0, Math.max(clipped.lastIndexOf("\n"), 0)).split("\n");
	let fence = "";
	let details = 0;
	for (const line of lines) {
		const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
		if (fence === "") fence = run;
		else if (run.startsWith(fence) && line.trim() === run) fence = "";
		if (fence === "") details += count(line, "<details") - count(line, "</details>");
	}
	const closing = [...fence === "" ? [] : [fence], ...Array.from({ length: Math.max(0, details) }, () => "\n</details>")];
	return [
		...lines,
		...closing,
		"",
		"_The rest of this section is omitted._"
	].join("\n");
}
function count(text, part) {
	return text.split(part).length - 1;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/cancel.js
var cancel = __nccwpck_require__(7508);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/context.js



// .build/action-sync-assignments/compiled/shared/action/run/context.js
/** Reads the facts. The event's file is read at the first use of `event`. */
function readContext(env = process.env) {
	const serverUrl = env["GITHUB_SERVER_URL"] || "https://github.com";
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	const runId = env["GITHUB_RUN_ID"] ?? "";
	const workspace = env["GITHUB_WORKSPACE"] || currentDirectory();
	let event;
	return {
		workspace,
		places: {
			workspace,
			temp: env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)()
		},
		repository,
		sha: env["GITHUB_SHA"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		refName: env["GITHUB_REF_NAME"] ?? "",
		headRef: env["GITHUB_HEAD_REF"] ?? "",
		baseRef: env["GITHUB_BASE_REF"] ?? "",
		eventName: env["GITHUB_EVENT_NAME"] ?? "",
		get event() {
			event ??= readEvent(env["GITHUB_EVENT_PATH"]);
			return event;
		},
		serverUrl,
		runId,
		runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : "",
		isDebug: env["RUNNER_DEBUG"] === "1"
	};
}
/** '' if it was removed. Code that needs it then reports that there is no workspace. */
function currentDirectory() {
	try {
		return process.cwd();
	} catch {
		return "";
	}
}
function readEvent(path) {
	if (!path) return {};
	try {
		const event = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
		return typeof event === "object" && event !== null && !Array.isArray(event) ? { ...event } : {};
	} catch {
		return {};
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/run-action.js












// .build/action-sync-assignments/compiled/shared/action/run/run-action.js
const flushDeadlineMs = 500;
/**
* Runs the entry of an action and ends the process: exit code 0, or 1 with one error annotation if `main` throws, or 130
* (SIGINT) or 143 (SIGTERM, SIGBREAK) if it was cancelled. The summary is written in every case. After a signal, `main` has
* as long as the runner waits (7 s after SIGINT), then the process exits anyway.
*
* @param onFailure called with whatever ends the action early, including unhandled errors: the last chance to set outputs
*   and state. It must not wait for anything
*/
async function runAction(main, onFailure = () => {}) {
	const { log, summary, exit, end } = openStep();
	const cancellation = (0,cancel/* listenForCancel */.Fh)(exit);
	const action = createAction(log, summary, cancellation.signal);
	await settle(main, action, end, (thrown) => {
		onFailure(action, thrown);
		const cancelledWith = cancellation.exitCode();
		if (cancelledWith === void 0) reportError(action, thrown);
		else log.info((0,errors/* describeError */.Uc)(thrown));
		return cancelledWith ?? 1;
	});
	await end(cancellation.exitCode() ?? 0);
}
/**
* Waits for the entry and catches every failure in or beside it: an unhandled rejection, a throw in an event handler, a
* promise that can never settle because nothing is left to wait for.
*/
async function settle(entry, action, end, report) {
	const fail = (thrown) => end(report(thrown));
	process.on("unhandledRejection", fail);
	process.on("uncaughtException", fail);
	process.once("beforeExit", () => fail(/* @__PURE__ */ new Error("The action stopped before its work was done.")));
	try {
		refuseUncheckedTls(action.env);
		await entry(action);
	} catch (error) {
		await fail(error);
	}
}
function openStep() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", surviveClosedPipe);
	const log = createLog();
	(0,stdout/* silenceOthers */.jA)(process.env, (text) => log.debug(text));
	const summary = createSummary();
	let isEnding = false;
	const exit = (exitCode) => {
		if (!summary.write()) log.debug("There is no job summary to write to.");
		process.exit(exitCode);
	};
	const end = async (exitCode) => {
		if (isEnding) return;
		isEnding = true;
		process.exitCode = exitCode;
		await flushOutput();
		exit(exitCode);
	};
	return {
		log,
		summary,
		exit,
		end
	};
}
/** Nobody reads the output any more (`| head -1`): continue without it. */
function surviveClosedPipe() {}
function createAction(log, summary, signal) {
	const setOutputs = createOutputs();
	return Object.assign(readContext(), {
		log,
		summary,
		signal,
		env: process.env,
		setOutputs: (outputs) => {
			for (const warning of setOutputs(outputs)) log.warning(warning);
		},
		outputFile: createOutputFiles(),
		saveState: createStateSaver(log),
		readState: readState
	});
}
/** Saves state, and warns once if the runner's file for it cannot be written: the post step then knows nothing. */
function createStateSaver(log) {
	let isWarned = false;
	return (name, value) => {
		const isSaved = state_saveState(name, value);
		if (!isSaved && !isWarned && process.env["GITHUB_STATE"]) {
			isWarned = true;
			log.warning("GITHUB_STATE cannot be written: if this step is killed, its post step cannot clean up.");
		}
		return isSaved;
	};
}
/** A failure before the action added anything to the summary still shows on the page of the run. */
function reportError({ log, isDebug, summary }, thrown) {
	if (summary.isEmpty()) {
		const lines = (0,log_text/* splitLines */.uz)((0,errors/* describeError */.Uc)(thrown)).filter((line) => line.trim() !== "");
		summary.add(`### ❌ Failed\n\n${lines.map(markdown/* escapeText */.X1).join("<br>\n")}`);
	}
	const place = thrown instanceof errors/* ActionError */.lZ ? {
		file: thrown.file,
		line: thrown.line
	} : {};
	log.error((0,errors/* describeError */.Uc)(thrown), place);
	if (isDebug && thrown instanceof Error) log.debug(thrown.stack ?? "");
}
/** Standard output may be asynchronous. A reader that is gone or asleep must not delay the exit. */
function flushOutput() {
	return new Promise((resolve) => {
		setTimeout(resolve, flushDeadlineMs).unref();
		(0,stdout/* flushed */.a6)().then(resolve);
	});
}
/** Node would check no certificate, and the key would go to whoever responds. */
function refuseUncheckedTls(env) {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return;
	throw new errors/* ActionError */.lZ("Nothing was sent: NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables certificate checks.", { hint: "Unset it. For a private authority, set NODE_EXTRA_CA_CERTS to the file of its certificate." });
}



/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   M: () => (/* binding */ staticPart)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7376);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);



// .build/action-sync-assignments/compiled/shared/sync/assignment/files/path-patterns.js
const special = /[*?[\]{}]/;
/** The part of a pattern before its first segment with a wildcard: a folder, or the file itself. */
function staticPart(pattern) {
	const segments = pattern.split("/");
	const first = segments.findIndex((segment) => special.test(segment));
	return first < 0 ? pattern : segments.slice(0, first).join("/") || ".";
}
/**
* Parses the input `path`: folders, files or globs relative to the workspace. A leading `!` excludes. A folder means
* everything below it.
*/
function selectFiles(patterns, repository, workspace) {
	const all = patterns.map((text) => readPattern(text, repository, workspace));
	const wanted = all.filter(({ isExcluded }) => !isExcluded);
	if (wanted.length === 0) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("The input path names no folder, file or glob to sync.");
	const roots = wanted.map(({ root }) => root);
	return {
		roots: roots.includes("") ? [] : [...new Set(roots)],
		matches: (path) => wanted.some((pattern) => isMatch(pattern, path)) && !all.some((pattern) => pattern.isExcluded && isMatch(pattern, path))
	};
}
function readPattern(text, repository, workspace) {
	const isExcluded = text.startsWith("!");
	const pattern = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(text.slice(isExcluded ? 1 : 0)).replace(/\/$/, "");
	const fixed = staticPart(pattern);
	const glob = fixed === pattern ? void 0 : pattern.slice(fixed === "." ? 0 : fixed.length + 1);
	return {
		root: repository.pathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, fixed)),
		glob,
		isExcluded
	};
}
function isMatch({ root, glob }, path) {
	if (glob === void 0) return root === "" || path === root || path.startsWith(`${root}/`);
	if (root !== "" && !path.startsWith(`${root}/`)) return false;
	return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.matchesGlob(root === "" ? path : path.slice(root.length + 1), glob);
}



/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ syncInputs),
/* harmony export */   U5: () => (/* binding */ resolveMode),
/* harmony export */   pm: () => (/* binding */ checkRepositoryPaths)
/* harmony export */ });
/* harmony import */ var _action_files_path_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1977);
/* harmony import */ var _action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7957);
/* harmony import */ var _assignment_files_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2584);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);





// .build/action-sync-assignments/compiled/shared/sync/inputs.js
/** The inputs of both sync actions, besides `commonInputs`. */
const syncInputs = {
	mode: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)([
		"auto",
		"apply",
		"plan",
		"drift"
	]),
	"changed-only": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
	base: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	"max-parallel": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({
		min: 1,
		max: 8
	}),
	comment: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
	"github-token": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ)()),
	"expected-plan-hash": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)()
};
/**
* Checks inputs that name files, folders or globs of the repository. The files are read from its commits, but the folder
* determines which repository that is, so it must be inside the workspace.
*/
function checkRepositoryPaths(paths, places, problem) {
	for (const input in paths) {
		const folders = [paths[input] ?? []].flat().map((pattern) => (0,_assignment_files_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .staticPart */ .M)(node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(pattern.replace(/^!/, ""))));
		(0,_action_files_path_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputPaths */ .b)({ [input]: folders }, "read", places, (_, reason) => problem(input, reason));
	}
}
/**
* The mode for an event. `auto` plans as long as the content is not merged: on every pull request event, and in a merge
* group, which may still be discarded. Otherwise it applies.
*
* @param eventName as in GITHUB_EVENT_NAME
*/
function resolveMode(mode, eventName) {
	if (mode !== "auto") return mode;
	return eventName.startsWith("pull_request") || eventName === "merge_group" ? "plan" : "apply";
}



/***/ }),

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/sync/plan/items.js
/** Whether applying the plan writes something for this item. */
function isChange({ action }) {
	return action === "create" || action === "update" || action === "promote" || action === "delete";
}



/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ noSyncOutputs),
/* harmony export */   k: () => (/* binding */ runSyncStep)
/* harmony export */ });
/* harmony import */ var _action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3423);
/* harmony import */ var _plan_items_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1407);



// .build/action-sync-assignments/compiled/shared/sync/report/run-sync-step.js
/** The outputs that all syncs have, if a step ended before there was a plan. */
const noSyncOutputs = {
	failed: [],
	hasChanges: false
};
/**
* Runs the step of a sync: sets the outputs, publishes the report, and then fails if the sync failed. Problems in files
* also update the comment on a pull request, so that it does not show an earlier plan.
*
* @throws what `sync` throws, the reason for a cancellation, or the result's error
*/
async function runSyncStep(action, step) {
	const publish = async (sections, hasChanges, result) => {
		const { publishReport } = await __nccwpck_require__.e(/* import() */ 617).then(__nccwpck_require__.bind(__nccwpck_require__, 8617));
		const githubToken = step.inputs.comment ? step.inputs.githubToken : void 0;
		const report = {
			name: step.name,
			key: step.key(result),
			sections,
			hasChanges,
			githubToken
		};
		action.setOutputs({ planFile: await publishReport(action, report) });
	};
	const result = await step.sync().catch(async (error) => {
		action.setOutputs(step.noOutputs);
		if (error instanceof _action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .FileProblemsError */ .xV) {
			const markdown = `### ${step.subject} not synced\n\n${(0,_action_files_file_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemTable */ .iK)(error.problems)}`;
			await publish([{
				markdown,
				priority: 9
			}], false, void 0);
		}
		throw error;
	});
	const { outputs, sections } = await step.describe(result);
	const hasChanges = result.plan.items.some(_plan_items_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .X);
	action.setOutputs({
		failed: result.failed,
		planHash: result.hash,
		...outputs,
		hasChanges
	});
	await publish(sections, hasChanges, result);
	action.signal.throwIfAborted();
	if (result.error) throw result.error;
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3041);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
