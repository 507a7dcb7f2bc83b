export const id = 405;
export const ids = [405];
export const modules = {

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeStop: () => (/* binding */ describeStop),
/* harmony export */   stopInPost: () => (/* binding */ stopInPost),
/* harmony export */   stopJob: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _virtual_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(647);
/* harmony import */ var _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(715);
/* harmony import */ var _shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(244);
/* harmony import */ var _shared_duvo_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);





// .build/action-run-job/compiled/action-run-job/src/stop.js
/** The post step has minutes, and should not keep the job waiting. */
const stopInPost = {
	total: 6e4,
	request: 1e4
};
const pauseMs = 300;
const asksEvery = 5;
/**
* Stops a Job and reads it back until it has ended. The API's answer to a stop proves nothing (it may be a 502, or a
* success while the Job goes on), so only the Job's own status counts. Never throws.
*/
async function stopJob(duvo, runId, clock, limits) {
	const until = clock.monotonic() + limits.total;
	const deadline = new AbortController();
	const cancelDeadline = clock.timer(limits.total, () => deadline.abort(/* @__PURE__ */ new Error("no time left to stop the Job")));
	const options = {
		urgent: true,
		retry: "never",
		signal: deadline.signal,
		limits: {
			headers: limits.request,
			idle: limits.request,
			total: limits.request
		}
	};
	let status;
	let problem;
	const note = (error) => {
		problem = error instanceof Error ? error.message : String(error);
		return error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && [
			401,
			403,
			404
		].includes(error.status);
	};
	try {
		for (let looks = 0; clock.monotonic() < until; looks += 1) {
			const isRefused = looks % asksEvery === 0 && await duvo.runs.stop(runId, options).then(() => false, note);
			try {
				const { run } = await duvo.runs.get(runId, options);
				status = run?.status ?? "gone";
				if (!run || (0,_shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(run) === "ended") return {
					isConfirmed: true,
					status
				};
			} catch (error) {
				if (note(error) && isRefused) break;
			}
			await clock.sleep(pauseMs, deadline.signal).catch(() => {});
		}
	} finally {
		cancelDeadline();
	}
	return {
		isConfirmed: false,
		status,
		problem
	};
}
/** What became of a Job that was to be stopped, for people. */
function describeStop(runId, stopped) {
	if (stopped.isConfirmed) return `Job ${runId} was stopped (status ${stopped.status ?? "unknown"}).`;
	return `Job ${runId} could not be confirmed as stopped${stopped.problem ? ` (${stopped.problem})` : ""}: it may still run. Look at it in Duvo.`;
}



/***/ })

};
