import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Wn: () => (/* binding */ readStepInputs),
  Od: () => (/* binding */ scopeOf)
});

// UNUSED EXPORTS: schema

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/fields.js + 9 modules
var fields = __nccwpck_require__(911);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/common.js + 1 modules
var common = __nccwpck_require__(714);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(451);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(653);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/read.js






// .build/action-update-cases/compiled/shared/action/inputs/read.js
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


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/select/inputs.js
var select_inputs = __nccwpck_require__(200);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/inputs.js





// .build/action-update-cases/compiled/action-update-cases/src/inputs.js
const { status: whereStatus, priority: wherePriority, ...selection } = select_inputs/* selectionInputs */.Iz;
const schema = {
	...common/* commonInputs */.j$,
	"queue-id": (0,fields/* uuid */.uR)(),
	status: (0,fields/* optional */.lq)((0,fields/* choice */.Yq)([
		"pending",
		"completed",
		"failed",
		"canceled"
	])),
	priority: (0,fields/* optional */.lq)((0,fields/* choice */.Yq)([
		"none",
		"medium",
		"high"
	])),
	delete: (0,fields/* flag */.Jt)(),
	"max-deletions": (0,fields/* optional */.lq)((0,fields/* integer */.nd)({
		min: 1,
		max: 1e6
	})),
	"where-status": whereStatus,
	"where-priority": wherePriority,
	...selection
};
/** Reads and validates all inputs and the file of ids: all problems in one `InputError`, before any request. */
async function readStepInputs(env, places) {
	const read = () => readInputs(schema, {
		env,
		check
	});
	const inputs = await (0,select_inputs/* readSelection */.he)(env, places, read, (given) => scopeOf(given.queueId, changeOf(given)));
	const { whereStatus: status, wherePriority: priority } = inputs;
	return {
		...inputs,
		change: changeOf(inputs),
		status,
		priority
	};
}
function check(inputs, problem) {
	const { status, priority, maxDeletions } = inputs;
	if ([
		status !== void 0,
		priority !== void 0,
		inputs.delete === true
	].filter(Boolean).length !== 1) problem("status", "give exactly one of status, priority and delete: true");
	if (inputs.delete && maxDeletions === void 0) problem("max-deletions", "required with delete: true");
	const filters = {
		status: inputs.whereStatus,
		priority: inputs.wherePriority
	};
	(0,select_inputs/* checkSelection */.Nt)({
		...inputs,
		...filters
	}, (name, text) => {
		problem(name === "status" ? "where-status" : name === "priority" ? "where-priority" : name, text);
	});
}
function changeOf({ status, priority }) {
	if (status !== void 0) return {
		kind: "status",
		value: status
	};
	return priority === void 0 ? { kind: "delete" } : {
		kind: "priority",
		value: priority
	};
}
/** What the ledger of this step is about. */
function scopeOf(queue, change) {
	return {
		queue,
		change: change.kind === "delete" ? "delete" : `${change.kind}=${change.value}`
	};
}



/***/ }),

/***/ 955:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(160);
/* harmony import */ var _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(453);
/* harmony import */ var _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(451);
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(951);
/* harmony import */ var _shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(336);
/* harmony import */ var _shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(868);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(401);








// .build/action-update-cases/compiled/action-update-cases/src/main.js
/** Some Cases failed, and the outputs already say which. Defined first, because the code below runs to the end of the step. */
var Unfinished = class extends _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {};
const noOutputs = {
	requestedCount: 0,
	updatedCount: 0,
	skippedCount: 0,
	failedCount: 0,
	ambiguousCount: 0,
	interruptedRunIds: []
};
await (0,_shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async (action) => {
	const inputs = await (0,_shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputsWithKey */ .x)(action, noOutputs, () => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readStepInputs */ .Wn)(action.env, action.places));
	if (!inputs) return;
	let hasLedger = false;
	try {
		await main(inputs, action, () => {
			hasLedger = true;
		});
	} catch (error) {
		if (!(error instanceof Unfinished)) await reportFailure(error, inputs, hasLedger, action);
		throw error;
	}
});
async function main(inputs, action, onLedger) {
	const { env, log, signal } = action;
	const [{ connect, systemClock }, { run, openLedger }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(905), __nccwpck_require__.e(295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 295)), Promise.all(/* import() */[__nccwpck_require__.e(905), __nccwpck_require__.e(820), __nccwpck_require__.e(964)]).then(__nccwpck_require__.bind(__nccwpck_require__, 964))]);
	const duvo = await connect({
		...inputs,
		client: "update-cases",
		signal,
		env,
		log,
		onSecret: _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .addSecret */ .C
	});
	let ledgerFile;
	await report(await run(inputs, {
		duvo,
		clock: systemClock,
		uuid: _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_6__/* .randomUUID */ .N,
		log,
		signal,
		openLedger: async () => {
			ledgerFile = await action.outputFile("update-cases-ledger.jsonl");
			action.setOutputs({ ledgerFile });
			onLedger();
			return openLedger(ledgerFile);
		}
	}), ledgerFile, inputs, action);
}
async function report(outcome, ledgerFile, { change, allowSkipped }, action) {
	const [{ outputsOf }, { conclude }] = await Promise.all([__nccwpck_require__.e(/* import() */ 84).then(__nccwpck_require__.bind(__nccwpck_require__, 84)), __nccwpck_require__.e(/* import() */ 273).then(__nccwpck_require__.bind(__nccwpck_require__, 273))]);
	const { requested, itemOutcomes, interrupted } = outcome;
	action.setOutputs(await outputsOf(requested, itemOutcomes, interrupted, action.outputFile));
	const { log, summary } = action;
	const failure = conclude(outcome, {
		change,
		ledgerFile,
		allowSkipped,
		log,
		summary
	});
	if (failure === void 0) return;
	throw new Unfinished(failure, { hint: "The job summary lists the reasons. To continue, run again with resume-from set to the ledger." });
}
async function reportFailure(error, inputs, hasLedger, action) {
	const { mayHaveSent, outcomesOnFailure, outputsOf } = await __nccwpck_require__.e(/* import() */ 84).then(__nccwpck_require__.bind(__nccwpck_require__, 84));
	const isInDoubt = mayHaveSent(error, hasLedger);
	const itemOutcomes = outcomesOnFailure(inputs, isInDoubt);
	action.setOutputs(await outputsOf(itemOutcomes.size, itemOutcomes, [], action.outputFile));
	const what = isInDoubt ? "stopped, see the ledger" : "nothing was sent";
	action.summary.add(`### Queue ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(inputs.queueId)}: ${what}\n\n${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error))}`);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ commonInputs),
  u2: () => (/* binding */ hasApiKey),
  Td: () => (/* binding */ missingKeyProblem)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/fields.js + 9 modules
var fields = __nccwpck_require__(911);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/url-fields.js


// .build/action-update-cases/compiled/shared/action/inputs/url-fields.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/common.js



// .build/action-update-cases/compiled/shared/action/inputs/common.js
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

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ Wrong),
  Yq: () => (/* binding */ choice),
  Jt: () => (/* binding */ flag),
  nd: () => (/* binding */ integer),
  p_: () => (/* binding */ list),
  h$: () => (/* binding */ notesOf),
  lq: () => (/* binding */ fields_optional),
  mR: () => (/* binding */ optionalText),
  kO: () => (/* binding */ optionalUuid),
  Yz: () => (/* binding */ parsed),
  rJ: () => (/* binding */ secret),
  uR: () => (/* binding */ uuid),
  IQ: () => (/* binding */ withDefault)
});

// UNUSED EXPORTS: minKeyPart, text

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(451);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/util.js
// node_modules/zod/v4/core/util.js?mini
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/core.js


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
				members(target, protoMembers);
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/errors.js



// node_modules/zod/v4/core/errors.js?mini
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
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
const $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/parse.js




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
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
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
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
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
	if (result instanceof Promise) throw new $ZodAsyncError();
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
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/regexes.js
// node_modules/zod/v4/core/regexes.js?mini
const anyString = /^[\s\S]{0,}$/;


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/versions.js
// node_modules/zod/v4/core/versions.js?mini
const version = {
	major: 4,
	minor: 6,
	patch: 7
};


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/schemas.js





// node_modules/zod/v4/core/schemas.js?mini
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
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
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
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
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
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
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
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
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
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
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/core/api.js


// node_modules/zod/v4/core/api.js?mini
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/zod/v4/mini/schemas.js






// node_modules/zod/v4/mini/schemas.js?mini
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
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
		return clone(this, _def, params);
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
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
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
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
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
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/inputs/fields.js




// .build/action-update-cases/compiled/shared/action/inputs/fields.js
const notes = /* @__PURE__ */ new WeakMap();
/** The notes of a field, also of an optional one. */
function notesOf(field) {
	return notes.get(field) ?? {};
}
/** Text, kept byte for byte. Required unless made `optional`. */
function fields_text(options = {}) {
	return noted(string({ error: "required, but not set" }), options);
}
/** The same field; undefined if absent. */
function fields_optional(field) {
	return noted(optional(field), notesOf(field));
}
/** The same field with a value to use if it is absent: for defaults that cannot be in action.yml. */
function withDefault(field, value) {
	return noted(pipe(fields_optional(field), transform((given) => given ?? value)), notesOf(field));
}
/** Text, kept byte for byte; undefined if absent. */
function optionalText(options = {}) {
	return fields_optional(fields_text(options));
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
	return noted(pipe(fields_text(), transform((raw, context) => {
		const result = read(raw);
		if (!(result instanceof Wrong)) return result;
		context.issues.push({
			code: "custom",
			message: result.message,
			input: raw
		});
		return NEVER;
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
		(0,redact/* addSecret */.C)(value);
		if (!notInKeys.test(value)) return value;
		for (const part of value.split(new RegExp(notInKeys, "gu"))) if (part.length >= minKeyPart) (0,redact/* addSecret */.C)(part);
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
	return fields_optional(uuid(options));
}
function noted(field, fieldNotes) {
	notes.set(field, fieldNotes);
	return field;
}



/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readInputsWithKey)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(714);


// .build/action-update-cases/compiled/shared/action/inputs/step-inputs.js
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

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/action/log/errors.js
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

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addSecret),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(277);


// .build/action-update-cases/compiled/shared/action/log/redact.js
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

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ flushed),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   jA: () => (/* binding */ silenceOthers),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/action/log/stdout.js
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

/***/ 653:
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
// .build/action-update-cases/compiled/shared/action/log/text.js
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

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(451);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(653);



// .build/action-update-cases/compiled/shared/action/outputs/markdown.js
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



/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(451);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/stdout.js
var stdout = __nccwpck_require__(277);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(653);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/log/log.js




// .build/action-update-cases/compiled/shared/action/log/log.js
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


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/markdown.js
var markdown = __nccwpck_require__(951);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/output-file.js






// .build/action-update-cases/compiled/shared/action/outputs/output-file.js
/** Files go into one fresh directory under RUNNER_TEMP (or the system's) that only the runner's user can read. */
function createOutputFiles(env = process.env) {
	let directory;
	return async (name, content = "") => {
		directory ??= makeDirectory(env["RUNNER_TEMP"]) ?? makeDirectory((0,external_node_os_namespaceObject.tmpdir)());
		if (directory === void 0) throw new errors/* ActionError */.lZ("No temporary directory is writable", { hint: "Set RUNNER_TEMP to a writable directory." });
		const path = (0,external_node_path_.join)(directory, plainName(name));
		if (typeof content === "string") (0,external_node_fs_.writeFileSync)(path, (0,redact/* redact */.E)(content));
		else if (content instanceof Uint8Array) (0,external_node_fs_.writeFileSync)(path, content);
		else await writeStream(path, content);
		return path;
	};
}
async function writeStream(path, content) {
	const { open } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 455, 19));
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/@actions/core/lib/utils.js
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


;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/@actions/core/lib/command.js



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
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/_virtual/_delimiter.js
// \0delimiter
const randomUUID = () => `${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;


;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/@actions/core/lib/file-command.js





// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/node_modules/@actions/core/lib/core.js





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
	process.stdout.write(external_os_namespaceObject.EOL);
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/runner-file.js


// .build/action-update-cases/compiled/shared/action/outputs/runner-file.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/outputs.js






// .build/action-update-cases/compiled/shared/action/outputs/outputs.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/state.js



// .build/action-update-cases/compiled/shared/action/outputs/state.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/outputs/summary.js





// .build/action-update-cases/compiled/shared/action/outputs/summary.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/run/cancel.js
// .build/action-update-cases/compiled/shared/action/run/cancel.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/run/context.js



// .build/action-update-cases/compiled/shared/action/run/context.js
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
			temp: env["RUNNER_TEMP"] || (0,external_node_os_namespaceObject.tmpdir)()
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/run/run-action.js












// .build/action-update-cases/compiled/shared/action/run/run-action.js
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
	const cancellation = listenForCancel(exit);
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

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   X1: () => (/* binding */ collectIds),
/* harmony export */   r4: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(453);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(653);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(260);




// .build/action-update-cases/compiled/shared/cases/files/case-ids.js
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idLength = 36;
/** An id with quotes, braces and blanks around it is not longer than this. */
const maxWritten = 60;
const maxShown = 50;
/** The id in a text as people and programs write it: any letter case, in quotes or braces. Undefined if there is none. */
function idIn(text) {
	if (text.length > maxWritten && text.trim().length > maxWritten) return void 0;
	const value = text.trim().replace(/^[\s"'{]+/, "").toLowerCase();
	return uuid.test(value.slice(0, idLength)) && /^[\s"'}]*$/.test(value.slice(idLength)) ? value.slice(0, idLength) : void 0;
}
/** Validates and collects ids. Throws an `ActionError` that names all invalid ones, or says that there are none. */
function collectIds(entries) {
	const bad = [];
	const ids = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const id = idIn(entry.value);
		if (id === void 0) bad.push(entry);
		else ids.add(id);
	}
	if (bad.length > 0) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(describeBad(bad, entries.length));
	if (ids.size === 0) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("contains no Case ids");
	return {
		ids: [...ids],
		duplicates: entries.length - ids.size
	};
}
function describeBad(bad, total) {
	const shown = bad.slice(0, maxShown).map(({ value, place }) => `${place}: ${JSON.stringify((0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, 80))}`);
	const rest = bad.length > maxShown ? [`and ${bad.length - maxShown} more`] : [];
	return `contains values that are not Case ids like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f (${bad.length} of ${total}): ${[...shown, ...rest].join("; ")}`;
}
/**
* Ids separated by commas, semicolons, white space or line breaks, with or without quotes; `#` starts a comment. A line may
* also be a variable of an env file: its value counts if it is an id, and other variables are ignored.
*/
function parseText(text) {
	return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text).flatMap((line, index) => {
		return wordsOf(line).split(/[\s,;]+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2")).filter((word) => word !== "").map((value) => ({
			value,
			place: `line ${index + 1}`
		}));
	});
}
function wordsOf(line) {
	const variable = /^\s*(?:export\s+)?[A-Za-z_]\w*=(.*)$/.exec(line);
	if (variable) return idIn(variable[1] ?? "") ?? "";
	return line.replace(/(^|\s)#.*$/, "");
}



/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fh: () => (/* binding */ isJson),
  hG: () => (/* binding */ parseIdList),
  qF: () => (/* binding */ json_cases_parseJson),
  Lx: () => (/* binding */ parseJsonLines)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(653);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/files/documents/value-places.js
// .build/action-update-cases/compiled/shared/action/files/documents/value-places.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/files/documents/documents.js



// .build/action-update-cases/compiled/shared/action/files/documents/documents.js
/** A problem in a file. `line` is counted from 1. */
var DocumentError = class extends errors/* ActionError */.lZ {
	name = "DocumentError";
};
const maxDepth = 100;
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


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/files/case-ids.js
var case_ids = __nccwpck_require__(961);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/files/text.js + 1 modules
var files_text = __nccwpck_require__(260);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/files/json-cases.js






// .build/action-update-cases/compiled/shared/cases/files/json-cases.js
/**
* The ids in a JSON array of ids or of objects with an id, or in an object that contains such an array, as the API and its
* CLI print them. A response that is only one page of a longer list is refused.
*/
function json_cases_parseJson(text) {
	const value = parsedWhole(text);
	const items = arrayIn(value) ?? (idOf(value) === void 0 ? void 0 : [value]);
	if (!items) throw new errors/* ActionError */.lZ("is JSON, but neither an array nor an object with `cases` or `case_ids`");
	const lines = json_cases_lineFinder(text);
	return items.map((item, index) => {
		const value = checkedId(item, `item ${index + 1}`);
		const line = typeof value === "string" ? lines(JSON.stringify(value)) : void 0;
		return {
			value: shownValue(value, item),
			place: line === void 0 ? `item ${index + 1}` : `line ${line}`
		};
	});
}
function parsedWhole(text) {
	try {
		return JSON.parse(text);
	} catch {
		return parseJson(text).value;
	}
}
/** One JSON value per line: an id, or an object with an id. */
function parseJsonLines(text) {
	return (0,files_text/* linesOf */.Dx)(text).flatMap((line, index) => {
		if (line.trim() === "" || line.trimStart().startsWith("#")) return [];
		const place = `line ${index + 1}`;
		const item = parsed(line, place);
		return [{
			value: shownValue(checkedId(item, place), item),
			place
		}];
	});
}
function parsed(text, what) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new errors/* ActionError */.lZ(`${what} is not JSON: ${error instanceof Error ? (0,log_text/* oneLine */.TN)(error.message, 200) : ""}`);
	}
}
/** The names that the API, its CLI and their users give to a list of Cases. */
const listNames = [
	"case_ids",
	"cases",
	"ids",
	"added_cases",
	"data"
];
/** @throws ActionError if the object says that there are more Cases than it contains */
function arrayIn(value, depth = 0) {
	if (Array.isArray(value)) return value;
	if (typeof value !== "object" || value === null) return void 0;
	for (const name of listNames) {
		const inner = fieldOf(value, name);
		const isDeeper = name === "data" && depth < 2;
		const items = Array.isArray(inner) || isDeeper ? arrayIn(inner, depth + 1) : void 0;
		if (!items) continue;
		const total = fieldOf(value, "total");
		if (typeof total === "number" && total > items.length) throw new errors/* ActionError */.lZ(`contains only ${items.length} of ${total} Cases: it is one page of a list. Save all pages, or use a search instead`);
		return items;
	}
}
/** @throws ActionError for a Job without a Case: its id would be mistaken for a Case id */
function checkedId(item, place) {
	const id = idOf(item);
	if (typeof id !== "string" && isJob(item)) throw new errors/* ActionError */.lZ(`${place} is a Job (run), not a Case: list the Cases of the Queue instead`);
	return id ?? fieldOf(item, "id");
}
/** A field that certainly names a Case wins over `id`, which may be that of an order or a row. */
function idOf(item) {
	if (typeof item === "string") return item;
	const named = fieldOf(item, "case_id") ?? fieldOf(item, "case_queue_item_id");
	if (named !== void 0 && named !== null) return named;
	const id = fieldOf(item, "id");
	return typeof id === "string" && !isJob(item) ? id : void 0;
}
function isJob(item) {
	const has = (name) => fieldOf(item, name) !== void 0;
	return has("run_number") || has("case_queue_item_id") || has("agent_id") && (has("build_id") || has("started_at"));
}
function fieldOf(value, name) {
	return typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : void 0;
}
function shownValue(value, item) {
	return typeof value === "string" ? value.trim() : JSON.stringify(item) ?? "";
}
/** Finds the line of each value in turn, by searching the text after the previous one, until a value is written differently. */
function json_cases_lineFinder(text) {
	let line = 1;
	let from = 0;
	let lineEnd = text.indexOf("\n");
	return (json) => {
		if (from < 0) return void 0;
		const at = text.indexOf(json, from);
		for (; lineEnd >= 0 && lineEnd < at; lineEnd = text.indexOf("\n", lineEnd + 1)) line += 1;
		from = at < 0 ? at : at + 1;
		return at < 0 ? void 0 : line;
	};
}
/** Whether the text is one JSON value. */
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** A list in an input: a JSON array, or ids separated by commas, spaces or line breaks. */
function parseIdList(text) {
	return text.trimStart().startsWith("[") ? json_cases_parseJson(text) : (0,case_ids/* parseText */.r4)(text);
}



/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ex: () => (/* binding */ aboutFile),
  Dx: () => (/* binding */ linesOf),
  yR: () => (/* binding */ readText)
});

// UNUSED EXPORTS: decode, messageWithLine

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(653);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/files/input-paths.js





// .build/action-update-cases/compiled/shared/action/files/input-paths.js
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
	const { open } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 455, 19));
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/files/text.js



// .build/action-update-cases/compiled/shared/cases/files/text.js
const maxBytes = 64 * 2 ** 20;
/**
* The text of a file that an input names. UTF-8, or UTF-16 in either byte order, which Excel and Windows shells write.
*
* @throws ActionError that names input and path: not allowed, not a file, too large, or not text
*/
async function readText(from, places, nonAscii = "matters") {
	const bytes = await readInputFile(from, places, maxBytes);
	try {
		return decode(bytes, nonAscii);
	} catch (error) {
		throw error instanceof errors/* ActionError */.lZ ? aboutFile(from, error) : error;
	}
}
/** The same error, prefixed with the input and the path, and followed by the line if it is known. */
function aboutFile({ input, path }, error) {
	const { hint } = error;
	return new errors/* ActionError */.lZ(`${input}: ${JSON.stringify(path)} ${messageWithLine(error)}`, { ...hint !== void 0 && { hint } });
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
	if (other) throw new errors/* ActionError */.lZ(other[1]);
	const encoding = encodingOf(bytes);
	const strict = decodeStrictly(bytes, encoding);
	const text = strict ?? new TextDecoder("windows-1252").decode(bytes);
	if (binaryCharacters.test(text)) throw new errors/* ActionError */.lZ("is binary, not text: expected CSV, JSON, JSONL or plain text");
	if (nonAscii === "ignored" || strict !== void 0) return text;
	throw new errors/* ActionError */.lZ(`is not valid ${encoding.toUpperCase()}: save it as UTF-8${placeOfBadByte(bytes, encoding)}`);
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



/***/ }),

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ includable),
/* harmony export */   KV: () => (/* binding */ filterOf),
/* harmony export */   Xy: () => (/* binding */ parseLabels),
/* harmony export */   m1: () => (/* binding */ parseSince)
/* harmony export */ });
// .build/action-update-cases/compiled/shared/cases/select/filters.js
/** What the input `include` may name: Cases that are otherwise left alone. */
const includable = ["completed", "in-progress"];
const units = {
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/**
* A time as the API takes it, from a duration before `now` (`24h`, `7d`) or an ISO date or time; a date means its midnight
* in UTC. Undefined for anything else.
*/
function parseSince(text, now) {
	const value = text.trim();
	const duration = /^(\d{1,5})([mhdw])$/.exec(value);
	if (duration) return new Date(now - Number(duration[1]) * (units[duration[2] ?? ""] ?? 0)).toISOString();
	if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(value)) return void 0;
	const at = Date.parse(value);
	return Number.isNaN(at) ? void 0 : new Date(at).toISOString();
}
/** Labels as the API takes them: the wanted values of each key. Returns the problem as a sentence. */
function parseLabels(pairs) {
	const labels = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const at = pair.indexOf("=");
		const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
		if (at < 0 || value === "") return `expected key=value, got ${JSON.stringify(pair.slice(0, 80))}`;
		const values = labels.get(key);
		if (values) values.push(value);
		else labels.set(key, [value]);
	}
	return Object.fromEntries(labels);
}
/** The filter for the inputs, which were validated before. Durations count back from `now`. */
function filterOf(inputs, now) {
	const labels = parseLabels(inputs.labels);
	return {
		...inputs.status.length > 0 && { status: inputs.status },
		...inputs.priority.length > 0 && { priority: inputs.priority },
		...typeof labels !== "string" && inputs.labels.length > 0 && { labels },
		...inputs.search !== void 0 && { search: inputs.search },
		...inputs.createdAfter !== void 0 && { created_at_from: parseSince(inputs.createdAfter, now) },
		...inputs.updatedAfter !== void 0 && { updated_at_from: parseSince(inputs.updatedAfter, now) }
	};
}



/***/ }),

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isSearchGiven),
/* harmony export */   Iz: () => (/* binding */ selectionInputs),
/* harmony export */   Nt: () => (/* binding */ checkSelection),
/* harmony export */   he: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(453);
/* harmony import */ var _action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(911);
/* harmony import */ var _files_case_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(961);
/* harmony import */ var _files_json_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(748);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(770);






// .build/action-update-cases/compiled/shared/cases/select/inputs.js
/** The inputs that select Cases, the same in every action that changes many of them. */
const selectionInputs = {
	"case-ids": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	"case-ids-file": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	status: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("commas"),
	priority: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("commas"),
	labels: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("commas"),
	search: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	"created-after": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	"updated-after": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(),
	include: (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)("commas"),
	"max-cases": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({
		min: 1,
		max: 1e6
	}),
	"max-parallel": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)({
		min: 1,
		max: 8
	}),
	"dry-run": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
	"allow-skipped": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(),
	"resume-from": (0,_action_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)()
};
/**
* Reads the inputs with `read` and the files that they name, and reports all problems in one `InputError`.
*
* @param scope what the resumed ledger must belong to
*/
async function readSelection(env, places, read, scope) {
	const problems = [];
	const collect = (error) => {
		if (!(error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)) throw error;
		problems.push(...error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? error.problems : [error.message]);
	};
	const inputs = attempt(read, collect);
	const [ledger, file] = [env["INPUT_RESUME-FROM"] || void 0, env["INPUT_CASE-IDS-FILE"] || void 0];
	const history = ledger && await readHistoryOf(ledger, places, inputs && scope(inputs)).catch(collect);
	const listed = file === void 0 ? void 0 : await readListedFile(file, places).catch(collect);
	if (problems.length > 0 || !inputs) throw new _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
	return {
		...inputs,
		history: history || void 0,
		listed: listed ?? listedIn(inputs.caseIds)
	};
}
function attempt(read, onError) {
	try {
		return read();
	} catch (error) {
		return onError(error);
	}
}
async function readListedFile(path, places) {
	const { readCaseFile } = await __nccwpck_require__.e(/* import() */ 270).then(__nccwpck_require__.bind(__nccwpck_require__, 270));
	return readCaseFile(path, places);
}
async function readHistoryOf(path, places, scope) {
	const { readLedger } = await Promise.all(/* import() */[__nccwpck_require__.e(905), __nccwpck_require__.e(820)]).then(__nccwpck_require__.bind(__nccwpck_require__, 820));
	return readLedger(path, places, scope);
}
function listedIn(text) {
	return text === void 0 ? void 0 : (0,_files_case_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .collectIds */ .X1)((0,_files_json_cases_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIdList */ .hG)(text));
}
/** Checks the combination of the selection's inputs: exactly one source, readable dates and labels. */
function checkSelection(inputs, problem) {
	if (inputs.resumeFrom === void 0) checkSource(inputs, problem);
	for (const name of ["created-after", "updated-after"]) {
		const value = name === "created-after" ? inputs.createdAfter : inputs.updatedAfter;
		if (value === void 0 || (0,_filters_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSince */ .m1)(value, Date.now()) !== void 0) continue;
		problem(name, `expected a duration like 24h or 7d, or an ISO date, got ${JSON.stringify(value.slice(0, 80))}`);
	}
	const labels = (0,_filters_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLabels */ .Xy)(inputs.labels ?? []);
	if (typeof labels === "string") problem("labels", labels);
	const unknown = inputs.include?.find((word) => !_filters_js__WEBPACK_IMPORTED_MODULE_4__/* .includable */ .AP.some((known) => known === word));
	if (unknown !== void 0) problem("include", `expected completed, in-progress or both, got ${JSON.stringify(unknown.slice(0, 80))}`);
	if (inputs.caseIds !== void 0) checkIds(inputs.caseIds, problem);
}
function checkIds(ids, problem) {
	try {
		listedIn(ids);
	} catch (error) {
		if (!(error instanceof _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)) throw error;
		problem("case-ids", error.message);
	}
}
function checkSource(inputs, problem) {
	const isSearch = isSearchGiven(inputs);
	const sources = [
		inputs.caseIds !== void 0,
		inputs.caseIdsFile !== void 0,
		isSearch
	].filter(Boolean);
	if (sources.length === 0) problem("case-ids", "required, unless case-ids-file, resume-from or a search (status, labels and so on) is given");
	if (sources.length > 1) problem("case-ids", "give only one of case-ids, case-ids-file and the search filters");
}
/** Whether any search filter is given. */
function isSearchGiven({ status, priority, labels, search, createdAfter, updatedAfter }) {
	return [
		status,
		priority,
		labels
	].some((words) => words !== void 0 && words.length > 0) || [
		search,
		createdAfter,
		updatedAfter
	].some((text) => text !== void 0);
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(955);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
