export const id = 314;
export const ids = [314];
export const modules = {

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeStop: () => (/* binding */ describeStop),
/* harmony export */   stopJob: () => (/* binding */ stopJob)
/* harmony export */ });
/* harmony import */ var _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(715);
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);



// .build/action-run-job/compiled/action-run-job/src/stop/stop-job.js
const pauseMs = 300;
const asksEvery = 5;
/**
* Stops a Job and reads it back until it has ended. The API's response to a stop proves nothing (it may be a 502, or a
* success while the Job continues), so only the Job's own status counts. Never throws.
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
	let run;
	let problem;
	const note = (error) => {
		problem = error instanceof Error ? error.message : String(error);
		return error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && [
			401,
			403,
			404
		].includes(error.status);
	};
	try {
		for (let looks = 0; clock.monotonic() < until; looks += 1) {
			const isRefused = looks % asksEvery === 0 && await duvo.runs.stop(runId, options).then(() => false, note);
			try {
				run = (await duvo.runs.get(runId, options)).run ?? void 0;
				if (!run || (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOf */ .h)(run) === "ended") return {
					isConfirmed: true,
					run
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
		run,
		problem
	};
}
/** Describes the result of stopping a Job. */
function describeStop(runId, stopped) {
	if (stopped.isConfirmed) return `Job ${runId} was stopped (status ${stopped.run?.status ?? "gone"}).`;
	return `Could not confirm that Job ${runId} has stopped${stopped.problem ? ` (${stopped.problem})` : ""}. It may still be running: check it in Duvo.`;
}



/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/errors.js
/** Base class of all errors of the client. The message names the call, what went wrong and what to check. */
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
/** The API responded with an error status. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	response;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
		this.response = facts.response;
	}
};
/** No response arrived: the name did not resolve, or the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, if there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The response, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** A response arrived, but not as the API documents it: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
/** The response is larger than the call allows. A smaller page may fit. */
var TooLargeError = class extends UnexpectedResponseError {};
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
/** What to check, for the most common refusals. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: create a key that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace requires approval for this call";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and there is not enough time left to wait. Other steps with the same key share the limit";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



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
