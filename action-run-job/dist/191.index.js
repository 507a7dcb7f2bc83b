export const id = 191;
export const ids = [191];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   durationSeconds: () => (/* binding */ durationSeconds),
/* harmony export */   endingOf: () => (/* binding */ endingOf),
/* harmony export */   isSuccess: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _virtual_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(404);
/* harmony import */ var _shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(953);
/* harmony import */ var _shared_duvo_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(550);




// .build/action-run-job/compiled/action-run-job/src/result.js
const stoppedWords = /* @__PURE__ */ new Set([
	"stopped",
	"interrupted",
	"canceled",
	"cancelled"
]);
/** What the end of a Job means. Only `completed` is a success; a status that nobody knows is never taken for one. */
function endingOf(run, lastError) {
	const word = (0,_shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeStatus */ .SP)(run.status);
	const because = lastError ? `: ${lastError}` : "";
	if (word === "completed") return {
		conclusion: "completed",
		status: run.status,
		run
	};
	if (word === "failed") return {
		conclusion: "failed",
		reason: `job-failed${because}`,
		status: run.status,
		run
	};
	if (stoppedWords.has(word)) return {
		conclusion: "stopped",
		reason: `job-stopped: it was ended from elsewhere (${word})`,
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
/** Whether the step succeeds: the Job completed, was left running on purpose, or was parked for a person. */
function isSuccess(ending) {
	return ending.reason === void 0 && [
		"completed",
		"detached",
		"waiting"
	].includes(ending.conclusion);
}
/** Whole seconds that the Job ran, by its own dates; else as long as it was watched. */
function durationSeconds(run, watchedMs) {
	const begin = Date.parse(run?.started_at ?? run?.created_at ?? "");
	const end = Date.parse(run?.completed_at ?? "");
	return Math.round((Number.isNaN(begin) || Number.isNaN(end) || end < begin ? watchedMs : end - begin) / 1e3);
}



/***/ })

};
