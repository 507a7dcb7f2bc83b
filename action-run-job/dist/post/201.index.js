export const id = 201;
export const ids = [201];
export const modules = {

/***/ 201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStarted: () => (/* binding */ findStarted)
/* harmony export */ });
/* unused harmony exports AmbiguousStartError, candidatesFor */
/* harmony import */ var _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(942);
/* harmony import */ var _shared_duvo_resources_runs_run_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);




// .build/action-run-job/compiled/action-run-job/src/start/find-started-job.js
/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2e3;
/** `Date` headers have whole seconds, and clocks differ slightly. */
const clockToleranceMs = 3e3;
/**
* The Job from a start whose response was lost, or undefined if there is none. Looks twice, because a new Job may take a
* moment to appear. Throws an `ActionError` if several match: then none of them may be used.
*/
async function findStarted(pending, message, deps) {
	for (let looks = 1;; looks += 1) {
		const candidates = await candidatesFor(pending, message, deps);
		if (candidates.length > 1) throw new AmbiguousStartError(candidates);
		if (candidates[0] || looks === 2) return candidates[0];
		await deps.clock.sleep(lookAgainAfterMs, deps.signal);
	}
}
/** Several Jobs could be the one that was started. */
var AmbiguousStartError = class extends _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	constructor(candidates) {
		const ids = candidates.map((run) => `  ${run.id}  created ${run.created_at ?? "?"}`).join("\n");
		super(`No response to the start request, and ${candidates.length} Jobs could be the one that it started:\n${ids}`, { hint: "The start was not retried. Look at these Jobs in Duvo; to continue with one, run this step with its id as run-id." });
	}
};
/** The Jobs that this start may have created. */
async function candidatesFor(pending, message, deps) {
	const { teamId, agentId, sandboxId, sentAt } = pending;
	const { items } = await deps.duvo.runs.page(teamId, {
		agent_id: agentId,
		sort_order: "desc"
	}, 0);
	const isYoung = (run) => Date.parse(run.created_at ?? "") >= sentAt - clockToleranceMs;
	const young = items.filter((run) => isYoung(run) && (run.agent_id ?? agentId) === agentId && isFromApi(run));
	const fitting = [];
	for (const run of young) if (await (sandboxId === void 0 ? hasMessage(run.id, message, deps) : hasSandbox(run.id, sandboxId, deps))) fitting.push(run);
	return fitting;
}
/** Jobs from schedules, queues and people are not ours; one from an unknown source may be. */
function isFromApi(run) {
	return !run.source || /api/.test((0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeStatus */ .S)(run.source));
}
/** The sandbox of uploaded files is used for one start only, so a match is proof. */
async function hasSandbox(runId, sandboxId, { duvo, signal }) {
	const { run } = await duvo.runs.get(runId, { signal });
	return run?.sandbox_id === sandboxId;
}
/**
* Whether the Job starts with our message. The server may have trimmed or wrapped it. If the Job has no messages so far,
* or was started without one, everything else decides.
*/
async function hasMessage(runId, message, { duvo, signal }) {
	if (message === void 0) return true;
	const { items } = await duvo.runs.messages(runId, 0, { signal });
	const first = items.find((one) => one.role === "user" || (0,_shared_duvo_resources_runs_run_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswer */ .Tq)(one));
	return first?.role !== "user" || folded((0,_shared_duvo_resources_runs_run_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(first)).includes(folded(message));
}
function folded(text) {
	return text.replace(/\s+/g, " ").trim();
}



/***/ }),

/***/ 155:
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
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(130);


// .build/action-run-job/compiled/shared/duvo/resources/runs/run-schemas.js
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

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ normalizeStatus),
/* harmony export */   h: () => (/* binding */ phaseOf)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/resources/runs/run-status.js
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



/***/ })

};
