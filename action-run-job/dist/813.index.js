export const id = 813;
export const ids = [813];
export const modules = {

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   durationSeconds: () => (/* binding */ durationSeconds),
/* harmony export */   endingOf: () => (/* binding */ endingOf),
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   hasOwnEnd: () => (/* binding */ hasOwnEnd),
/* harmony export */   isSuccess: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(550);


// .build/action-run-job/compiled/action-run-job/src/follow/ending.js
const stoppedWords = /* @__PURE__ */ new Set([
	"stopped",
	"interrupted",
	"canceled",
	"cancelled"
]);
/** The meaning of a Job's end. Only `completed` is a success; an unknown status never is. */
function endingOf(run) {
	const word = (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(run.status);
	if (word === "completed") return {
		conclusion: "completed",
		status: run.status,
		run
	};
	if (word === "failed") return {
		conclusion: "failed",
		reason: "job-failed",
		status: run.status,
		run
	};
	if (stoppedWords.has(word)) return {
		conclusion: "stopped",
		reason: `job-stopped: it was stopped elsewhere (${word})`,
		status: run.status,
		run
	};
	return {
		conclusion: "unknown",
		reason: `unknown-status: the Job ended as "${word}"`,
		status: run.status,
		run
	};
}
/** Whether the Job ended by itself, not because it was stopped. */
function hasOwnEnd(run) {
	return (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(run) === "ended" && !stoppedWords.has((0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(run.status));
}
/** Adds the error that the messages report to the ending of a failed Job. */
function explain(ending, jobError) {
	return ending.conclusion === "failed" && jobError ? {
		...ending,
		reason: `${ending.reason}: ${jobError}`
	} : ending;
}
/** Whether the step succeeds: the Job completed, was left running on purpose, or was parked for a person. */
function isSuccess(ending) {
	return ending.reason === void 0 && [
		"completed",
		"detached",
		"waiting"
	].includes(ending.conclusion);
}
/** The duration of the Job in whole seconds, by its own dates, or else as long as it was watched. */
function durationSeconds(run, watchedMs) {
	const begin = Date.parse(run?.started_at ?? run?.created_at ?? "");
	const end = Date.parse(run?.completed_at ?? "");
	return Math.round((Number.isNaN(begin) || Number.isNaN(end) || end < begin ? watchedMs : end - begin) / 1e3);
}



/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
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



/***/ })

};
