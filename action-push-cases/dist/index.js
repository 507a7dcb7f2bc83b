import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseConditions)
/* harmony export */ });
// .build/action-push-cases/compiled/action-push-cases/src/follow/fail-if.js
const figureNames = [
	"total",
	"completed",
	"failed",
	"canceled",
	"waiting",
	"unfinished",
	"success-rate"
];
const operators = {
	"<": (value, limit) => value < limit,
	"<=": (value, limit) => value <= limit,
	">": (value, limit) => value > limit,
	">=": (value, limit) => value >= limit,
	"=": (value, limit) => value === limit,
	"==": (value, limit) => value === limit,
	"!=": (value, limit) => value !== limit
};
/** Parses conditions, separated by commas or line breaks. Returns the problem as a sentence. */
function parseConditions(text) {
	const conditions = [];
	for (const part of text.split(/[,\r\n]/)) {
		const written = part.trim();
		if (written === "") continue;
		const [, name = "", operator = "", limit = "", unit = ""] = /^([a-z-]+)\s*([<>=!]{1,2})\s*(\d{1,12}(?:\.\d{1,6})?)\s*(%?)$/.exec(written) ?? [];
		const figure = figureNames.find((known) => known === name);
		const compare = Object.hasOwn(operators, operator) ? operators[operator] : void 0;
		if (figure === void 0 || compare === void 0 || unit === "%" && figure !== "success-rate") return `expected conditions like failed>0 or success-rate<95, on ${figureNames.join(", ")}; got ${JSON.stringify(written.slice(0, 80))}`;
		conditions.push({
			text: written,
			holds: (figures) => compare(figures[figure], Number(limit))
		});
	}
	return conditions;
}



/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readStepInputs)
});

// UNUSED EXPORTS: schema

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(6304);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/fields.js + 9 modules
var fields = __nccwpck_require__(442);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/common.js + 1 modules
var common = __nccwpck_require__(7155);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(6938);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(5368);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/read.js






// .build/action-push-cases/compiled/shared/action/inputs/read.js
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


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/follow/fail-if.js
var fail_if = __nccwpck_require__(7878);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/template.js + 1 modules
var template = __nccwpck_require__(8808);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/inputs.js







// .build/action-push-cases/compiled/action-push-cases/src/inputs.js
const schema = {
	...common/* commonInputs */.j$,
	"queue-id": (0,fields/* optionalUuid */.kO)(),
	"queue-name": (0,fields/* optionalText */.mR)(),
	"cases-file": (0,fields/* list */.p_)("lines"),
	cases: (0,fields/* optionalText */.mR)(),
	title: (0,fields/* text */.Qq)(),
	data: (0,fields/* optionalText */.mR)(),
	labels: (0,fields/* list */.p_)("lines"),
	priority: (0,fields/* optionalText */.mR)(),
	key: (0,fields/* optionalText */.mR)(),
	"key-label": (0,fields/* text */.Qq)(),
	"on-existing": (0,fields/* choice */.Yq)([
		"skip",
		"fail",
		"create"
	]),
	"max-cases": (0,fields/* integer */.nd)({
		min: 1,
		max: 1e6
	}),
	"max-parallel": (0,fields/* integer */.nd)({
		min: 1,
		max: 8
	}),
	"dry-run": (0,fields/* flag */.Jt)(),
	"resume-from": (0,fields/* optionalText */.mR)(),
	wait: (0,fields/* flag */.Jt)(),
	"timeout-minutes": (0,fields/* number */.ai)({
		min: .1,
		max: 1e5
	}),
	"max-answers": (0,fields/* integer */.nd)({
		min: 0,
		max: 1e6
	}),
	"fail-if": (0,fields/* optionalText */.mR)()
};
/** Reads and validates all inputs and the files of rows: all problems in one `InputError`, before any request. */
async function readStepInputs(env, places) {
	const inputs = readInputs(schema, {
		env,
		check
	});
	const problems = [];
	const collect = (error) => {
		if (!(error instanceof errors/* ActionError */.lZ)) throw error;
		problems.push(error.message);
	};
	const rows = await readRows(inputs, places).catch(collect);
	const history = await readEarlier(inputs, places).catch(collect);
	if (problems.length > 0 || !rows) throw new errors/* InputError */.dz(problems);
	return {
		...inputs,
		rows,
		shape: shapeOf(inputs),
		history
	};
}
async function readRows({ casesFile, cases }, places) {
	const { messageWithLine, parseInline, readRowFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(310)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3310));
	if (cases === void 0) return readRowFiles(casesFile, places);
	try {
		return parseInline(cases);
	} catch (error) {
		throw error instanceof errors/* ActionError */.lZ ? new errors/* ActionError */.lZ(`cases: ${messageWithLine(error)}`) : error;
	}
}
async function readEarlier({ resumeFrom, keyLabel }, places) {
	if (resumeFrom === void 0) return void 0;
	const { readLedger } = await Promise.all(/* import() */[__nccwpck_require__.e(360), __nccwpck_require__.e(169), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6369));
	return readLedger(resumeFrom, places, { "key-label": keyLabel });
}
function check(inputs, problem) {
	const { queueId, queueName, casesFile, cases, keyLabel } = inputs;
	if (queueId === void 0 === (queueName === void 0)) problem("queue-id", "give either queue-id or queue-name");
	if ((casesFile?.length ? 1 : 0) + (cases === void 0 ? 0 : 1) !== 1) problem("cases-file", "give either cases-file or cases");
	for (const name of [
		"title",
		"data",
		"priority",
		"key"
	]) checkTemplate(name, inputs[name], problem);
	for (const label of inputs.labels ?? []) {
		const at = label.indexOf("=");
		if (at < 0) problem("labels", `expected key=value, got ${JSON.stringify(label.slice(0, 80))}`);
		else if (label.slice(0, at).trim() === keyLabel) problem("labels", `${JSON.stringify(keyLabel)} is reserved for the key: choose another label, or another key-label`);
		else checkTemplate("labels", label.slice(at + 1), problem);
	}
	if (keyLabel !== void 0 && !/^[\w.:/ -]{1,100}$/.test(keyLabel)) problem("key-label", "expected a name of letters, digits and . : / _ - of at most 100 characters");
	const conditions = (0,fail_if/* parseConditions */.W)(inputs.failIf ?? "");
	if (typeof conditions === "string") problem("fail-if", conditions);
}
function checkTemplate(name, value, problem) {
	try {
		if (value !== void 0) (0,template/* parseTemplate */.QC)(value);
	} catch (error) {
		if (!(error instanceof template/* TemplateError */.$w)) throw error;
		problem(name, error.message);
	}
}
function shapeOf(inputs) {
	const optional = (value) => value === void 0 ? void 0 : (0,template/* parseTemplate */.QC)(value);
	return {
		title: (0,template/* parseTemplate */.QC)(inputs.title),
		data: optional(inputs.data),
		labels: inputs.labels.map((label) => {
			const at = label.indexOf("=");
			return {
				key: label.slice(0, at).trim(),
				value: (0,template/* parseTemplate */.QC)(label.slice(at + 1).trim())
			};
		}),
		priority: optional(inputs.priority),
		key: optional(inputs.key),
		keyLabel: inputs.keyLabel,
		keepsRepetitions: inputs.onExisting === "create"
	};
}



/***/ }),

/***/ 8009:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8987);
/* harmony import */ var _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6304);
/* harmony import */ var _shared_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6938);
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2706);
/* harmony import */ var _shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1946);
/* harmony import */ var _shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2959);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7731);








// .build/action-push-cases/compiled/action-push-cases/src/main.js
/** Some rows or Cases failed, and the outputs already say which. Defined first, because the code below runs to the end. */
var Unfinished = class extends _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {};
const noOutputs = {
	requestedCount: 0,
	createdCount: 0,
	existingCount: 0,
	failedCount: 0,
	ambiguousCount: 0
};
await (0,_shared_action_run_run_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runAction */ .C)(async (action) => {
	const inputs = await (0,_shared_action_inputs_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputsWithKey */ .x)(action, noOutputs, () => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readStepInputs */ .W)(action.env, action.places));
	if (!inputs) return;
	let hasLedger = false;
	try {
		await main(inputs, action, () => {
			hasLedger = true;
		});
	} catch (error) {
		if (!(error instanceof Unfinished)) await reportFailure(error, inputs.rows.length, hasLedger, action);
		throw error;
	}
});
async function main(inputs, action, onLedger) {
	const { env, log, signal } = action;
	const [{ connect, systemClock }, { run, openLedger }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(360), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 972)), Promise.all(/* import() */[__nccwpck_require__.e(360), __nccwpck_require__.e(169), __nccwpck_require__.e(104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 104))]);
	const duvo = await connect({
		...inputs,
		client: "push-cases",
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
			ledgerFile = await action.outputFile("push-cases-ledger.jsonl");
			action.setOutputs({ ledgerFile });
			onLedger();
			return openLedger(ledgerFile);
		}
	}), ledgerFile, action);
}
async function report(outcome, ledgerFile, action) {
	const [{ outputsOf }, { conclusionOf, failureOf, summarize }] = await Promise.all([__nccwpck_require__.e(/* import() */ 762).then(__nccwpck_require__.bind(__nccwpck_require__, 5762)), __nccwpck_require__.e(/* import() */ 1).then(__nccwpck_require__.bind(__nccwpck_require__, 1001))]);
	action.setOutputs(await outputsOf(outcome, action.outputFile));
	summarize(outcome, ledgerFile, action.summary);
	action.log.info(conclusionOf(outcome));
	const { isDryRun, refusal } = outcome;
	if (refusal) throw new Unfinished(refusal.message, refusal.hint === void 0 ? {} : { hint: refusal.hint });
	const failure = isDryRun ? void 0 : failureOf(outcome);
	if (failure === void 0) return;
	throw new Unfinished(failure, { hint: "The job summary lists the rows and the reasons. Run again with the same file to send only what is missing." });
}
/** Once something may have been sent, any row may have become a Case. */
async function reportFailure(error, rows, hasLedger, action) {
	const { mayHaveSent } = await __nccwpck_require__.e(/* import() */ 762).then(__nccwpck_require__.bind(__nccwpck_require__, 5762));
	const isInDoubt = mayHaveSent(error, hasLedger);
	const [failedCount, ambiguousCount] = isInDoubt ? [0, rows] : [rows, 0];
	action.setOutputs({
		requestedCount: rows,
		createdCount: 0,
		existingCount: 0,
		failedCount,
		ambiguousCount
	});
	const what = isInDoubt ? "Pushing Cases stopped, see the ledger" : "Pushing Cases failed";
	action.summary.add(`### ${what}\n\n${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error))}`);
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $w: () => (/* binding */ TemplateError),
  PL: () => (/* binding */ columnsOf),
  QC: () => (/* binding */ parseTemplate),
  b6: () => (/* binding */ textOf)
});

;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/files/documents/json.js
// .build/action-push-cases/compiled/shared/action/files/documents/json.js
/** Whether it is an object literal or parsed, as opposed to an instance of a class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/files/documents/lossless-json.js
var lossless_json = __nccwpck_require__(4476);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/template.js



// .build/action-push-cases/compiled/action-push-cases/src/plan/template.js
/**
* Parses `Invoice {{number}} of {{supplier}}`. A template that is JSON stays JSON: inside its strings a value is escaped,
* elsewhere it becomes a JSON value.
*
* @throws TemplateError with the problem
*/
function parseTemplate(text) {
	const isJson = /^\s*[{[]/.test(text) && !/^\s*\{\{/.test(text);
	let isInString = false;
	const parts = split(text).map((part, index) => {
		if (index % 2 === 0) {
			isInString = isInStringAfter(part, isInString);
			return part;
		}
		return {
			column: part.trim(),
			place: !isJson ? "text" : isInString ? "json-string" : "json-value"
		};
	});
	const render = (columns) => parts.map((part) => renderPart(part, columns)).join("");
	const columns = [...new Set(parts.flatMap((part) => typeof part === "string" ? [] : [part.column]))];
	if (columns.includes("")) throw new TemplateError("has no column name between {{ and }}");
	if (isJson) checkJson(render(new Map(columns.map((name) => [name, ""]))));
	return {
		text,
		columns,
		render
	};
}
var TemplateError = class extends Error {
	name = "TemplateError";
};
/** Text and columns alternating, text first. */
function split(text) {
	const parts = [];
	let at = 0;
	for (;;) {
		const open = text.indexOf("{{", at);
		if (open < 0) return [...parts, text.slice(at)];
		const close = text.indexOf("}}", open);
		if (close < 0) throw new TemplateError(`has {{ without }} at character ${open + 1}`);
		parts.push(text.slice(at, open), text.slice(open + 2, close));
		at = close + 2;
	}
}
/** Whether JSON is inside a string after this text. A column in between changes nothing, because it is escaped. */
function isInStringAfter(text, isInside) {
	let isInString = isInside;
	for (let at = 0; at < text.length; at += 1) if (isInString && text[at] === "\\") at += 1;
	else if (text[at] === "\"") isInString = !isInString;
	return isInString;
}
function checkJson(sample) {
	try {
		JSON.parse(sample);
	} catch (error) {
		throw new TemplateError(`starts like JSON, but is not valid JSON: ${error instanceof Error ? error.message : ""}`);
	}
}
function renderPart(part, columns) {
	if (typeof part === "string") return part;
	const value = columns.get(part.column);
	if (part.place === "text") return textOf(value);
	if (part.place === "json-string") return JSON.stringify(textOf(value)).slice(1, -1);
	return typeof value === "string" ? jsonOf(value) : JSON.stringify(value) ?? "null";
}
/** A value as text: anything but text and absent values as JSON. */
function textOf(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** A table cell has no type: a number, true, false or null becomes that value. */
function jsonOf(cell) {
	return /^(?:-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?|true|false|null)$/.test(cell) ? cell : JSON.stringify(cell);
}
/** The columns of an object. A nested field is also a column, by its path: `author.login`. */
function columnsOf(row) {
	if (!isPlainObject(row)) return void 0;
	const columns = new Map(Object.entries(row));
	for (const [name, value] of Object.entries(row)) {
		if (!isPlainObject(value) || (0,lossless_json/* isWrittenNumber */.L)(value)) continue;
		for (const [inner, nested] of Object.entries(value)) if (!columns.has(`${name}.${inner}`)) columns.set(`${name}.${inner}`, nested);
	}
	return columns;
}



/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ losslessJson),
/* harmony export */   L: () => (/* binding */ isWrittenNumber)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/action/files/documents/lossless-json.js
/**
* Parses JSON like `JSON.parse`, but preserves numbers that JavaScript would round or shorten as they are written: ids of
* twenty digits, or `1.10`. `JSON.stringify` writes them back unchanged.
*/
function losslessJson(source) {
	const keepDigits = (_, value, context) => {
		const digits = context?.source;
		return typeof value === "number" && digits !== void 0 && String(value) !== digits && rawJSON ? rawJSON(digits) : value;
	};
	try {
		return JSON.parse(source, keepDigits);
	} catch (error) {
		if (error instanceof SyntaxError) throw error;
		return JSON.parse(source);
	}
}
/** Whether a value is a number that `losslessJson` preserved as written. To `typeof` it is an object. */
function isWrittenNumber(value) {
	return isRawJSON?.(value) ?? false;
}
/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON, isRawJSON } = JSON;



/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ commonInputs),
  u2: () => (/* binding */ hasApiKey),
  Td: () => (/* binding */ missingKeyProblem)
});

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/fields.js + 9 modules
var fields = __nccwpck_require__(442);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/url-fields.js


// .build/action-push-cases/compiled/shared/action/inputs/url-fields.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/common.js



// .build/action-push-cases/compiled/shared/action/inputs/common.js
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

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ Wrong),
  Yq: () => (/* binding */ choice),
  Jt: () => (/* binding */ flag),
  nd: () => (/* binding */ integer),
  p_: () => (/* binding */ list),
  h$: () => (/* binding */ notesOf),
  ai: () => (/* binding */ number),
  lq: () => (/* binding */ fields_optional),
  mR: () => (/* binding */ optionalText),
  kO: () => (/* binding */ optionalUuid),
  Yz: () => (/* binding */ parsed),
  rJ: () => (/* binding */ secret),
  Qq: () => (/* binding */ fields_text),
  IQ: () => (/* binding */ withDefault)
});

// UNUSED EXPORTS: minKeyPart, uuid

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(6938);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/util.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/core.js


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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/errors.js



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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/parse.js




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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/regexes.js
// node_modules/zod/v4/core/regexes.js?mini
const anyString = /^[\s\S]{0,}$/;


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/versions.js
// node_modules/zod/v4/core/versions.js?mini
const version = {
	major: 4,
	minor: 6,
	patch: 7
};


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/schemas.js





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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/core/api.js


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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/zod/v4/mini/schemas.js






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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/inputs/fields.js




// .build/action-push-cases/compiled/shared/action/inputs/fields.js
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
/** A number in plain decimal notation, both bounds included. */
function number(range) {
	return numeric(/^-?\d{1,15}(?:\.\d{1,15})?$/, "a number", range);
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

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readInputsWithKey)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7155);


// .build/action-push-cases/compiled/shared/action/inputs/step-inputs.js
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

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/action/log/errors.js
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

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addSecret),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _stdout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5980);


// .build/action-push-cases/compiled/shared/action/log/redact.js
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

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ flushed),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   jA: () => (/* binding */ silenceOthers),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/action/log/stdout.js
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

/***/ 5368:
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
// .build/action-push-cases/compiled/shared/action/log/text.js
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

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6938);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5368);



// .build/action-push-cases/compiled/shared/action/outputs/markdown.js
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

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/errors.js
var errors = __nccwpck_require__(6304);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/redact.js
var redact = __nccwpck_require__(6938);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/stdout.js
var stdout = __nccwpck_require__(5980);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/text.js
var log_text = __nccwpck_require__(5368);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/log/log.js




// .build/action-push-cases/compiled/shared/action/log/log.js
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


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/markdown.js
var markdown = __nccwpck_require__(2706);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/output-file.js






// .build/action-push-cases/compiled/shared/action/outputs/output-file.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/@actions/core/lib/command.js



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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/_virtual/_delimiter.js
// \0delimiter
const randomUUID = () => `${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;


;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/@actions/core/lib/file-command.js





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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/node_modules/@actions/core/lib/core.js





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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/runner-file.js


// .build/action-push-cases/compiled/shared/action/outputs/runner-file.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/outputs.js






// .build/action-push-cases/compiled/shared/action/outputs/outputs.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/state.js



// .build/action-push-cases/compiled/shared/action/outputs/state.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/outputs/summary.js





// .build/action-push-cases/compiled/shared/action/outputs/summary.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/run/cancel.js
// .build/action-push-cases/compiled/shared/action/run/cancel.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/run/context.js



// .build/action-push-cases/compiled/shared/action/run/context.js
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


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/shared/action/run/run-action.js












// .build/action-push-cases/compiled/shared/action/run/run-action.js
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
/******/ var __webpack_exports__ = __nccwpck_require__(8009);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
