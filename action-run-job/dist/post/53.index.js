export const id = 53;
export const ids = [53];
export const modules = {

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findStarted: () => (/* binding */ findStarted)
/* harmony export */ });
/* unused harmony export AmbiguousStartError */
/* harmony import */ var _virtual_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73);
/* harmony import */ var _shared_action_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26);
/* harmony import */ var _shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(244);
/* harmony import */ var _shared_duvo_resources_run_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(724);
/* harmony import */ var _shared_duvo_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(370);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(598);








// .build/action-run-job/compiled/action-run-job/src/start.js
/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2e3;
/** `Date` headers are whole seconds, and clocks differ a little. */
const clockToleranceMs = 3e3;
/**
* The Job that a start with a lost answer began, or undefined where there is none. Looks twice, since a new Job may
* take a moment to appear. Throws an `ActionError` where several fit: none of them may be taken then.
*/
async function findStarted(pending, deps) {
	for (let looks = 1;; looks += 1) {
		const candidates = await candidatesFor(pending, deps);
		if (candidates.length > 1) throw new AmbiguousStartError(candidates);
		if (candidates[0] || looks === 2) return candidates[0];
		await deps.clock.sleep(lookAgainAfterMs, deps.signal);
	}
}
/** Several Jobs could be the one that was started. */
var AmbiguousStartError = class extends _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
	constructor(candidates) {
		const ids = candidates.map((run) => `  ${run.id}  created ${run.created_at ?? "?"}`).join("\n");
		super(`The answer to the start was lost, and ${candidates.length} Jobs could be the one that was started:\n${ids}`, { hint: "Nothing was started again. Look at them in Duvo; to go on with one, run this step with its id as run-id." });
	}
};
async function candidatesFor(pending, deps) {
	const { start, teamId, sentAt } = pending;
	const { items } = await deps.duvo.runs.page(teamId, {
		agent_id: start.agent_id,
		sort_order: "desc"
	}, 0);
	const young = items.filter((run) => {
		return Date.parse(run.created_at ?? "") >= sentAt - clockToleranceMs && (run.agent_id ?? start.agent_id) === start.agent_id && isFromApi(run);
	});
	const fitting = [];
	for (const run of young) if (await fits(run, start, deps)) fitting.push(run);
	return fitting;
}
/** Jobs of schedules, queues and people are not ours; an unknown source may be. */
function isFromApi(run) {
	return !run.source || /api/.test((0,_shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeStatus */ .S)(run.source));
}
/** A sandbox is used for one start only, which makes it proof. Without one, the first message must be ours. */
async function fits(run, start, deps) {
	const { run: state } = await deps.duvo.runs.get(run.id, { signal: deps.signal });
	if (!state) return false;
	if (start.sandbox_id !== void 0) return state.sandbox_id === start.sandbox_id;
	if (state.sandbox_id) return false;
	const { items } = await deps.duvo.runs.messages(run.id, 0, { signal: deps.signal });
	const first = items.find((message) => message.role === "user" || (0,_shared_duvo_resources_run_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .isAnswer */ .Tq)(message));
	if (first?.role !== "user") return true;
	return start.message === void 0 || (0,_shared_duvo_resources_run_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(first) === start.message;
}



/***/ })

};
