export const id = 3;
export const ids = [3,688,813];
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

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TimedOut: () => (/* binding */ TimedOut),
/* harmony export */   createIdleLimit: () => (/* binding */ createIdleLimit),
/* harmony export */   startTimeLimit: () => (/* binding */ startTimeLimit)
/* harmony export */ });
// .build/action-run-job/compiled/action-run-job/src/follow/time-limits.js
/** The time is up. The output failure-reason has this message. */
var TimedOut = class extends Error {
	name = "TimedOut";
};
/** Limits the whole step: `signal` aborts with a `TimedOut`. */
function startTimeLimit(minutes, clock) {
	const controller = new AbortController();
	const timeUp = () => controller.abort(new TimedOut(`timeout: not finished after ${minutes} minutes`));
	return {
		signal: controller.signal,
		stop: clock.timer(minutes * 6e4, timeUp)
	};
}
/** @param minutes 0 means off */
function createIdleLimit(minutes, clock) {
	let since = clock.monotonic();
	const isUp = () => minutes > 0 && clock.monotonic() - since >= minutes * 6e4;
	return {
		reset() {
			since = clock.monotonic();
		},
		check() {
			if (isUp()) throw new TimedOut(`idle-timeout: no change for ${minutes} minutes`);
		},
		get isUp() {
			return isUp();
		}
	};
}



/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/errors.js
var errors = __webpack_require__(75);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/text.js
var log_text = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/ending.js
var follow_ending = __webpack_require__(813);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/human-requests/answers.js
var human_requests_answers = __webpack_require__(160);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/runs/run-schemas.js
var run_schemas = __webpack_require__(934);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/messages/message-entry.js



// .build/action-run-job/compiled/action-run-job/src/follow/messages/message-entry.js
const shownChars = 2e4;
/** Tool calls, their results and thinking are folded; text is not. The texts are still raw, as the API sent them. */
function entryOf(message) {
	const time = timeOf(message.timestamp);
	const { tool_call: call, tool_result: result } = message;
	if (call) return {
		heading: `${time}tool call: ${call.name ?? "unknown"}`,
		body: show(call.arguments),
		isFolded: true
	};
	if (result) {
		const error = show(result.error);
		const failed = error !== "" && result.error !== false;
		const body = failed && result.error !== true ? error : show(result.result);
		return {
			heading: `${time}${failed ? "tool error" : "tool result"}`,
			body,
			isFolded: true
		};
	}
	const text = (0,run_schemas/* textOf */.b6)(message);
	const isThinking = message.type === "thinking";
	const isEvent = message.role === "duvo" || message.role === "system";
	const what = isThinking ? "thinking" : isEvent && message.type ? `${message.role}: ${message.type}` : message.role || message.type;
	const body = text || (message["error"] === void 0 ? "" : show(message["error"]));
	return {
		heading: `${time}${what || "message"}`,
		body,
		isFolded: isThinking
	};
}
/** Prints an entry to the log. */
function printEntry({ heading, body, isFolded }, log) {
	const title = (0,log_text/* oneLine */.TN)(heading, 200);
	const text = (0,log_text/* clipChars */.uk)(body, shownChars);
	const rest = "the whole message is in the file of the output messages-file";
	if (!isFolded || text === "") {
		log.info(title);
		if (text !== "") log.remote(text, { rest });
		return;
	}
	log.group(title);
	log.remote(text, { rest });
	log.endGroup();
}
function timeOf(timestamp) {
	const at = new Date(timestamp ?? "");
	return Number.isNaN(at.getTime()) ? "" : `${at.toISOString().slice(11, 19)} `;
}
function show(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "string") return value;
	try {
		return JSON.stringify(value, null, 2);
	} catch {
		return "(nested too deeply to be shown)";
	}
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/redact.js
var redact = __webpack_require__(469);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/messages/job-error.js


// .build/action-run-job/compiled/action-run-job/src/follow/messages/job-error.js
const maxChars = 2e3;
/**
* The session's own error says why a Job ended. A tool error counts only if nothing came after it: a Job that continued has
* recovered from it.
*/
function createJobError() {
	let session;
	let tool;
	return {
		take(message) {
			if (isSessionError(message)) session = errorText(message["error"]) || (0,run_schemas/* textOf */.b6)(message).trim() || session;
			else if (/^session_(started|resumed)$/i.test(message.type)) session = void 0;
			else if (isError(message.tool_result?.error)) tool = toolErrorText(message);
			else if (!isEvent(message)) tool = void 0;
		},
		get reason() {
			return (session ?? tool)?.slice(0, maxChars);
		}
	};
}
function isSessionError(message) {
	if (message.tool_result) return false;
	return isError(message["error"]) || /error|fail/i.test(message.type) && (isEvent(message) || message.type === "error");
}
/** Platform events are not work of the Assignment. */
function isEvent({ role, type }) {
	return role === "duvo" || role === "system" || /^session_/i.test(type);
}
/** Results carry `error: false`, `null` or `{}` if there is no error. */
function isError(value) {
	if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
	return typeof value === "string" ? value.trim() !== "" : Boolean(value);
}
/** `error: true` means that the result is the error text. */
function toolErrorText({ tool_result: result }) {
	return errorText(result?.error) || errorText(result?.result) || "a tool reported an error";
}
function errorText(value) {
	if (typeof value === "string") return value.trim();
	if (typeof value !== "object" || value === null) return "";
	if ("message" in value && typeof value.message === "string" && value.message.trim() !== "") return value.message.trim();
	try {
		return JSON.stringify(value);
	} catch {
		return "";
	}
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/messages/message-log.js








// .build/action-run-job/compiled/action-run-job/src/follow/messages/message-log.js
/** The last messages are kept for the summary; the file has all of them. */
const keptEntries = 200;
const keptBytesOfEntry = 8e3;
/**
* Follows a Job's messages from where the last read ended. Each is handled before the next one: a message that cannot be
* handled affects neither the others nor the rest of its page.
*/
function createMessageLog(duvo, runId, options) {
	const seen = /* @__PURE__ */ new Set();
	const recent = [];
	const jobError = createJobError();
	const lines = createLines(options.file, options.onProblem);
	let position = 0;
	let count = 0;
	let answer = "";
	function take(message, at) {
		if (message.id !== "" && seen.has(message.id)) return;
		if ((0,run_schemas/* isAnswer */.Tq)(message)) answer = (0,run_schemas/* textOf */.b6)(message);
		jobError.take(message);
		if (!lines.add(message)) {
			lines.add({
				...stubOf(message),
				note: "This message cannot be written as JSON."
			});
			options.onProblem(`Message ${at + 1} of the Job cannot be written as JSON. The messages file holds its text only.`);
		}
		const entry = entryOf(message);
		recent.push({
			...entry,
			body: (0,log_text/* clipBytes */.Wp)(entry.body, keptBytesOfEntry)
		});
		if (recent.length > keptEntries) recent.shift();
		options.onMessage(entry);
		seen.add(message.id);
		count += 1;
	}
	function skip({ position: at, problem, raw, mayBeAnswer }) {
		if (mayBeAnswer) answer = void 0;
		const stub = {
			position: at,
			note: `This message was left out: ${problem}.`
		};
		if (raw === void 0 || !lines.add({
			...stub,
			raw
		})) lines.add(stub);
		options.onProblem(`Message ${at + 1} of the Job was left out: ${problem}.`);
		count += 1;
	}
	return {
		async readNew(signal) {
			const before = count;
			for await (const row of duvo.runs.messagesFrom(runId, position, { signal })) {
				if ("message" in row) take(row.message, row.position);
				else skip(row);
				position = row.position + 1;
			}
			return count - before;
		},
		get count() {
			return count;
		},
		get answer() {
			return answer;
		},
		get jobError() {
			return jobError.reason;
		},
		recent
	};
}
/** Appends lines of JSON. A full disk is reported once and stops nothing. */
function createLines(file, onProblem) {
	let isBroken = false;
	return { 
	/** Returns false if the value cannot be written as JSON. */
add(value) {
		const line = jsonOf(value);
		if (line === void 0) return false;
		try {
			if (!isBroken) (0,external_node_fs_.appendFileSync)(file, `${(0,redact/* redact */.E$)(line)}\n`);
		} catch (error) {
			isBroken = true;
			onProblem(`The messages file cannot be written: ${(0,errors/* describeError */.Uc)(error)}. It ends here.`);
		}
		return true;
	} };
}
/** Undefined if a value is nested so deeply that JSON.stringify runs out of stack. */
function jsonOf(value) {
	try {
		return JSON.stringify(value);
	} catch {
		return;
	}
}
function stubOf(message) {
	const { id, role, type, timestamp } = message;
	return {
		id,
		role,
		type,
		timestamp,
		text_content: (0,run_schemas/* textOf */.b6)(message)
	};
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(646);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/outage.js
// .build/action-run-job/compiled/action-run-job/src/follow/outage.js
const maxFailures = 10;
const maxOutageMs = 3e5;
function createOutage(clock) {
	let failures = 0;
	let respondedAt = clock.monotonic();
	return {
		failed() {
			failures += 1;
			return failures >= maxFailures && clock.monotonic() - respondedAt >= maxOutageMs;
		},
		responded() {
			failures = 0;
			respondedAt = clock.monotonic();
		}
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/messages/read-rest.js




// .build/action-run-job/compiled/action-run-job/src/follow/messages/read-rest.js
const firstPauseMs = 2e3;
const longestPauseMs = 3e4;
/**
* Reads the remaining messages once the watching is over. Failures count as temporary until there were ten over five
* minutes. Never throws.
*
* @returns whether everything was read, so that the last answer is the last one
*/
async function readRest(messages, options) {
	const { clock, log, signal, isPatient } = options;
	const outage = createOutage(clock);
	let refusals = 0;
	try {
		for (let pauseMs = firstPauseMs;; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
			try {
				await messages.readNew(signal);
				return messages.answer !== void 0;
			} catch (error) {
				signal.throwIfAborted();
				if (error instanceof duvo_errors/* ApiError */.hD && [
					401,
					403,
					404
				].includes(error.status)) refusals += 1;
				if (!isPatient || refusals > 1 || outage.failed()) throw error;
				log.info(`Could not read the last messages; retrying: ${(0,errors/* describeError */.Uc)(error)}`);
			}
			await clock.sleep(pauseMs, signal);
		}
	} catch (error) {
		log.warning(`The messages of the Job could not be read to the end, so the output is empty: ${(0,errors/* describeError */.Uc)(error)}`);
		return false;
	}
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/run/cancel.js
var cancel = __webpack_require__(819);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(550);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(194);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/human-requests/policy.js


// .build/action-run-job/compiled/action-run-job/src/follow/human-requests/policy.js
/**
* Applies the workflow's policy. `request` is null if the Job waits without saying for what, such as a login. `approve` and
* `deny` apply only to approvals, and `answer` only to questions: a mismatch or an unknown type is never guessed at.
*/
function reactTo(request, policy, answers) {
	switch (policy) {
		case "wait": return { do: "wait" };
		case "park": return { do: "park" };
		case "fail": return {
			do: "give-up",
			why: "the Job is asking a person, and on-human-request is fail"
		};
		case "approve":
		case "deny":
			if (request?.type !== "approval") return mismatch(request, policy);
			return {
				do: "respond",
				response: { approved: policy === "approve" },
				how: policy === "approve" ? "approved" : "denied"
			};
		case "answer": return answer(request, answers);
	}
}
function answer(request, answers) {
	if (request?.type !== "question" || !request.questions?.length) return mismatch(request, "answer");
	const result = (0,human_requests_answers/* answersTo */.t)(request, answers);
	if ("answers" in result) return {
		do: "respond",
		response: result,
		how: "answered"
	};
	return {
		do: "give-up",
		why: `the input answers contains no answer to ${result.missing.map((question) => JSON.stringify(question)).join(", ")}`
	};
}
function mismatch(request, policy) {
	return {
		do: "give-up",
		why: `the Job is waiting for ${request ? `a request of type "${request.type}"` : "something that it does not name"}, which on-human-request: ${policy} cannot answer`
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/human-requests/responder.js





// .build/action-run-job/compiled/action-run-job/src/follow/human-requests/responder.js
/** `waiting` may appear before its request does: do not judge a Job without a request earlier than this. */
const unnamedRequestMs = 5e3;
const maxRefusals = 3;
/** How long a Job may take to show that a response has arrived. */
const settleMs = 6e4;
/** Handles the human requests of one Job, each once. */
function createResponder(runId, options, { duvo, clock, log, onResponse }) {
	const announced = /* @__PURE__ */ new Set();
	const responded = /* @__PURE__ */ new Set();
	const attempts = /* @__PURE__ */ new Map();
	let unnamedSince;
	let respondedAt = Number.NEGATIVE_INFINITY;
	function announce(request) {
		const id = request?.id ?? "";
		if (announced.has(id)) return;
		announced.add(id);
		log.warning(`The Job is waiting for a person. ${describeRequest(request)}`, { title: "Human request" });
	}
	function noteResponse(request, how) {
		responded.add(request.id);
		respondedAt = clock.monotonic();
		onResponse({
			request,
			how
		});
		log.notice(describeRequest(request), { title: `Human request, ${how} by this workflow` });
	}
	async function respond(request, { response, how }, signal) {
		const attempt = attempts.get(request.id) ?? {
			...newAttempt(clock),
			request,
			how
		};
		attempts.set(request.id, attempt);
		try {
			await duvo.runs.respond(runId, request.id, response, {
				key: attempt.key,
				signal
			});
			noteResponse(request, how);
			return "responded";
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof duvo_errors/* DuvoError */.V8)) throw error;
			if (error.ambiguous) attempt.mayHaveArrived = true;
			const reason = `human-request: ${error.message}`;
			if (isOver(error, attempt, clock)) return {
				conclusion: "waiting",
				reason,
				request
			};
			log.info(`The response may not have arrived; checking again: ${error.message}`);
			return "unclear";
		}
	}
	/** Settles requests that are gone although our response was not confirmed: it arrived, or somebody else was faster. */
	function settleAttempts(openId) {
		for (const [id, { request, how, mayHaveArrived }] of attempts) {
			if (id === openId || responded.has(id) || !mayHaveArrived) continue;
			noteResponse(request, `${how} (not confirmed)`);
		}
	}
	return {
		/** The Job is not waiting: a later request is a new one. */
		isAtWork() {
			unnamedSince = void 0;
			announced.delete("");
			settleAttempts(void 0);
		},
		async handle(request, signal) {
			signal.throwIfAborted();
			settleAttempts(request?.id);
			if (request && responded.has(request.id)) return "nothing";
			if (request) unnamedSince = void 0;
			else {
				const now = clock.monotonic();
				unnamedSince ??= now;
				if (now - unnamedSince < unnamedRequestMs || now - respondedAt < settleMs) return "unclear";
			}
			const reaction = reactTo(request, options.policy, options.answers);
			if (reaction.do === "respond") return request ? respond(request, reaction, signal) : "unclear";
			announce(request);
			if (reaction.do === "wait") return "nothing";
			return {
				conclusion: "waiting",
				reason: reaction.do === "park" ? void 0 : `human-request: ${reaction.why}`,
				request
			};
		}
	};
}
function newAttempt(clock) {
	const begunAt = clock.monotonic();
	return {
		key: (0,_lazy_crypto/* randomUUID */.N)(),
		outage: createOutage(clock),
		begunAt,
		refusals: 0,
		mayHaveArrived: false
	};
}
/**
* Whether to give up on a request. Network and server errors count only once they last. A refusal may mean that the request
* has been answered in the meantime, which the next look shows.
*/
function isOver(error, attempt, clock) {
	const status = error instanceof duvo_errors/* ApiError */.hD ? error.status : void 0;
	if (status === void 0 || status === 408 || status === 429 || status >= 500) return attempt.outage.failed();
	attempt.refusals += 1;
	if (![
		400,
		404,
		409
	].includes(status)) return true;
	const isSettled = !attempt.mayHaveArrived || clock.monotonic() - attempt.begunAt >= settleMs;
	return attempt.refusals >= maxRefusals && isSettled;
}
/** The question, its options, and where to answer, as plain lines. */
function describeRequest(request) {
	if (!request) return "It does not say for what, perhaps a login. Look at the Job in Duvo.";
	const lines = [`${request.type}: ${request.title ?? ""}`, request.description ?? ""];
	for (const [index, { question, header, options }] of (request.questions ?? []).entries()) {
		lines.push(`${index + 1}. ${header ? `[${header}] ` : ""}${question}`);
		if (options?.length) lines.push(`   options: ${options.map(({ label }) => label).join(", ")}`);
	}
	return lines.filter((line) => line.trim() !== "").join("\n");
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/job-reader.js




// .build/action-run-job/compiled/action-run-job/src/follow/job-reader.js
const visibleAfterMs = 6e4;
const confirmations = 3;
const confirmEveryMs = 5e3;
/**
* Reads a Job repeatedly, and distinguishes temporary from permanent failures. An outage ends the wait only after ten
* failures in a row and five minutes; a refused key after one confirming read; a missing Job after three reads at least
* five seconds apart. A Job started less than a minute ago may not be visible yet.
*/
function createJobReader(duvo, runId, isOurs, clock) {
	const begunAt = clock.monotonic();
	const outage = createOutage(clock);
	let refusals = 0;
	let absences = 0;
	let wasSeen = false;
	function absent() {
		if (isOurs && !wasSeen && clock.monotonic() - begunAt < visibleAfterMs) return {
			kind: "nothing",
			why: "the Job is not visible yet"
		};
		if (!isOurs && !wasSeen) throw new errors/* ActionError */.lZ(`There is no Job ${runId}, or this API key cannot see it.`, { hint: "Check the input run-id, and that the key belongs to the team of the Job." });
		absences += 1;
		if (absences < confirmations) return {
			kind: "nothing",
			why: "the Job is gone; checking again",
			soonMs: confirmEveryMs
		};
		return {
			kind: "lost",
			reason: "run-gone",
			detail: "Duvo no longer has this Job"
		};
	}
	function failed(error) {
		if (!(error instanceof duvo_errors/* DuvoError */.V8)) throw error;
		if (error instanceof duvo_errors/* ApiError */.hD && error.status === 404) return absent();
		if (error instanceof duvo_errors/* ApiError */.hD && (error.status === 401 || error.status === 403)) {
			refusals += 1;
			if (refusals > 1) return {
				kind: "lost",
				reason: "key-refused",
				detail: error.message
			};
			return {
				kind: "nothing",
				why: error.message,
				soonMs: 2e3
			};
		}
		if (outage.failed()) return {
			kind: "lost",
			reason: "outage",
			detail: error.message
		};
		return {
			kind: "nothing",
			why: error.message
		};
	}
	return { 
	/** Throws the reason of `signal`, or an `ActionError` if the Job to attach to does not exist. */
async look(signal) {
		try {
			const { run, pending_human_request } = await duvo.runs.get(runId, { signal });
			outage.responded();
			refusals = 0;
			if (!run) return absent();
			absences = 0;
			wasSeen = true;
			return {
				kind: "seen",
				run,
				request: pending_human_request
			};
		} catch (error) {
			signal.throwIfAborted();
			return failed(error);
		}
	} };
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/schedule/message-schedule.js
// .build/action-run-job/compiled/action-run-job/src/follow/schedule/message-schedule.js
const firstMs = 5e3;
const longestMs = 9e4;
/** If nothing announces new messages, they are still read, but this many times less often. */
const patience = 4;
/**
* Decides at which looks to read messages: not at each one, because a read is a request too, and rarely if nothing
* announces new ones. Times are in milliseconds since the watching started.
*/
function createMessageSchedule() {
	let readAt = 0;
	let readAs = "";
	return {
		isDue(run, watchedMs) {
			const spacing = Math.min(Math.max(firstMs, watchedMs * .7), longestMs);
			const isTold = !run.updated_at || signOf(run) !== readAs;
			return watchedMs - readAt >= (isTold ? spacing : spacing * patience);
		},
		read(run, watchedMs) {
			readAt = watchedMs;
			readAs = signOf(run);
		}
	};
}
const signOf = ({ status, updated_at }) => `${status} ${updated_at}`;


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/schedule/past-lengths.js


// .build/action-run-job/compiled/action-run-job/src/follow/schedule/past-lengths.js
const maxJobs = 50;
/** How long the Assignment's latest Jobs took, from start to end, in milliseconds. Costs one request; empty if it fails. */
async function pastLengths(duvo, { teamId, agentId }, signal) {
	try {
		const { items } = await duvo.runs.page(teamId, {
			agent_id: agentId,
			sort_order: "desc"
		}, 0, maxJobs);
		return items.flatMap(({ agent_id, status, created_at, completed_at }) => {
			const isOwn = (agent_id ?? agentId) === agentId && ["completed", "failed"].includes((0,run_status/* normalizeStatus */.SP)(status));
			const length = Date.parse(completed_at ?? "") - Date.parse(created_at ?? "");
			return isOwn && length > 0 ? [length] : [];
		});
	} catch {
		signal.throwIfAborted();
		return [];
	}
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/schedule/schedule.js
// .build/action-run-job/compiled/action-run-job/src/follow/schedule/schedule.js
const schedule_firstMs = 1500;
const longMs = 9e5;
/** Share of the age of a Job without history: its end is noticed on average within 7% of its length. */
const blindPart = .13;
const blindMaxMs = 28e3;
const blindLongMaxMs = 56e3;
/** Fewer past Jobs say nothing about the next one. */
const minLengths = 3;
/** Spread of past lengths, as a scale of the logarithm: a Job of 60 s may well take 50 or 70. */
const spread = .07;
/** An end before this share of the shortest past length is unlikely, so look less often. */
const earlyPart = .33;
const earlyFactor = 3;
/**
* How long to wait before the next look at a Job that has been watched for `watchedMs`, in milliseconds.
*
* Without a history, the interval grows with the age of the Job, so that its end is noticed on average within 7% of its
* length: at most 28 s in the first 15 minutes and 56 s later. With the `lengths` of past Jobs of the Assignment, looks are
* dense around these lengths and rare long before. Never more often than every 1.5 s. Many steps share one key: with less
* than half of the budget left the interval doubles, with less than a fifth it quadruples, up to two minutes.
*
* @param lengths in milliseconds
*/
function pollInterval(watchedMs, budget, random, lengths = []) {
	const calm = lengths.length < minLengths ? blindInterval(watchedMs) : informedInterval(watchedMs, lengths);
	const left = budget ? budget.remaining / budget.limit : 1;
	const slowed = left < .2 ? calm * 4 : left < .5 ? calm * 2 : calm;
	return Math.max(schedule_firstMs, Math.min(slowed, 12e4) * (.9 + .2 * random()));
}
function blindInterval(ageMs) {
	return Math.min(Math.max(ageMs * blindPart, schedule_firstMs), ageMs < longMs ? blindMaxMs : blindLongMaxMs);
}
/** The time in which the rate of looks, which changes with age, integrates to one look. */
function informedInterval(ageMs, lengths) {
	const sorted = lengths.toSorted((a, b) => a - b);
	const early = earlyPart * (sorted[Math.floor(sorted.length / 10)] ?? 0);
	const isEarly = (at) => early > 2 * schedule_firstMs && at < early;
	let looks = 0;
	let ms = 0;
	while (looks < 1) {
		const at = ageMs + ms;
		const blind = blindInterval(at) * (isEarly(at) ? earlyFactor : 1);
		const interval = Math.max(schedule_firstMs, Math.min(blind, denseInterval(at, sorted)));
		const step = Math.min(Math.max(250, at / 200), interval * (1 - looks) + 1);
		looks += step / interval;
		ms += step;
	}
	return Math.max(ms, schedule_firstMs);
}
/**
* The interval that balances lag against requests: the square root of two lags per request, divided by the chance that the
* Job ends now, given that it has not ended yet. One imaginary Job that never ends keeps the chance from growing without
* bound.
*/
function denseInterval(ageMs, lengths) {
	let ending = 0;
	let running = 1;
	for (const length of lengths) {
		const ended = 1 / (1 + Math.exp(-Math.log(Math.max(ageMs, 1) / length) / spread));
		ending += ended * (1 - ended) / (spread * Math.max(ageMs, 1));
		running += 1 - ended;
	}
	return ending === 0 ? Number.POSITIVE_INFINITY : Math.sqrt(400 * running / ending);
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/time-limits.js
var time_limits = __webpack_require__(307);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/follow/wait.js











// .build/action-run-job/compiled/action-run-job/src/follow/wait.js
/**
* Watches a Job until it ends, it cannot be read any more, or it asks something for which the policy ends the wait. The
* first end counts, even if somebody resumes the Job afterwards. Cancellation and timeout are endings too; the caller decides what
* happens to the Job then. The only error that it throws is that the Job to attach to does not exist.
*/
async function waitForEnd(job, messages, options, deps) {
	const seen = { status: "" };
	try {
		return await watch(job, messages, options, seen, deps);
	} catch (error) {
		if (error instanceof cancel/* Cancelled */.cJ) return {
			conclusion: "cancelled",
			reason: "cancelled: the workflow was cancelled",
			...seen
		};
		if (!(error instanceof time_limits.TimedOut)) throw error;
		const run = await lookOnceMore(job.runId, deps);
		if (run && (0,run_status/* phaseOf */.hU)(run) === "ended") return (0,follow_ending.endingOf)(run);
		return {
			conclusion: "timed-out",
			reason: error.message,
			...seen,
			...run && {
				status: run.status,
				run
			}
		};
	}
}
async function watch(job, messages, options, seen, deps) {
	const { duvo, clock, random, signal, log } = deps;
	const reader = createJobReader(duvo, job.runId, job.isOurs, clock);
	const responder = createResponder(job.runId, options, deps);
	const idle = (0,time_limits.createIdleLimit)(options.idleTimeoutMinutes, clock);
	const reading = createMessageSchedule();
	const begunAt = clock.monotonic();
	let watchedFrom = begunAt;
	let lengths;
	let hasResponded = false;
	for (;;) {
		const look = await reader.look(signal);
		if (look.kind === "lost") return {
			conclusion: "unknown",
			reason: `${look.reason}: ${look.detail}`,
			...seen
		};
		if (look.kind === "nothing") log.info(`Could not read the status of the Job: ${look.why}`);
		else {
			if (look.run.status !== seen.status || look.run.updated_at !== seen.run?.updated_at) idle.reset();
			noteStatus(look.run, seen.status, log);
			Object.assign(seen, {
				status: look.run.status,
				run: look.run
			});
			if ((0,run_status/* phaseOf */.hU)(look.run) === "ended") return (0,follow_ending.endingOf)(look.run);
			const watchedMs = clock.monotonic() - begunAt;
			if (options.readsWhileRunning && (reading.isDue(look.run, watchedMs) || idle.isUp)) {
				await readMessages(messages, idle, signal, log);
				reading.read(look.run, watchedMs);
			}
			const handled = await handleRequest(look, responder, idle, signal);
			if (typeof handled === "object") return {
				...handled,
				...seen
			};
			if (options.isOnce && handled === "nothing") return asSeen(look, hasResponded);
			if (handled === "responded") {
				hasResponded = true;
				watchedFrom = clock.monotonic();
				lengths = [];
			}
			idle.check();
		}
		const fixed = options.pollIntervalSeconds && options.pollIntervalSeconds * 1e3;
		const soon = look.kind === "nothing" ? look.soonMs : void 0;
		if (lengths === void 0 && fixed === void 0 && look.kind === "seen") lengths = job.assignment ? await pastLengths(duvo, job.assignment, signal) : [];
		const watchedMs = clock.monotonic() - watchedFrom;
		await clock.sleep(soon ?? fixed ?? pollInterval(watchedMs, duvo.budget(), random, lengths), signal);
	}
}
/** A person may take any time, so the idle time does not run while the Job waits for one. */
async function handleRequest({ run, request }, responder, idle, signal) {
	if ((0,run_status/* phaseOf */.hU)(run) === "waiting") {
		idle.reset();
		return responder.handle(request ?? null, signal);
	}
	responder.isAtWork();
	return "nothing";
}
/** A Job that continues without this step. If this step has responded, the Job may still show as waiting. */
function asSeen({ run, request }, hasResponded) {
	const isWaiting = (0,run_status/* phaseOf */.hU)(run) === "waiting" && !hasResponded;
	return {
		conclusion: isWaiting ? "waiting" : "detached",
		status: run.status,
		run,
		...isWaiting && { request }
	};
}
/** Unreadable messages are retried at the next look: they must not end the wait, and do not count as silence. */
async function readMessages(messages, idle, signal, log) {
	try {
		if (await messages.readNew(signal) > 0) idle.reset();
	} catch (error) {
		signal.throwIfAborted();
		idle.reset();
		log.info(`Could not read the messages; retrying: ${(0,errors/* describeError */.Uc)(error)}`);
	}
}
const lastLookMs = 1e4;
/** The Job may have ended between the last look and the time limit. Undefined if it cannot be read. */
async function lookOnceMore(runId, { duvo, clock }) {
	const deadline = new AbortController();
	const stop = clock.timer(lastLookMs, () => deadline.abort(/* @__PURE__ */ new Error("no time left to look")));
	try {
		const { run } = await duvo.runs.get(runId, {
			urgent: true,
			signal: deadline.signal
		});
		return run ?? void 0;
	} catch {
		return;
	} finally {
		stop();
	}
}
function noteStatus(run, before, log) {
	if (run.status === before) return;
	log.info(`Status: ${(0,run_status/* normalizeStatus */.SP)(run.status)}`);
	if (!(0,run_status/* isKnownStatus */.ih)(run.status) && !run.completed_at) log.warning(`The Job reports the status "${run.status}", which this version does not know. Still waiting.`);
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/files/documents/json-in-text.js
// .build/action-run-job/compiled/shared/action/files/documents/json-in-text.js
const json_in_text_maxChars = 4e6;
/** Among so many candidates there is no telling which one is meant. */
const maxCandidates = 1e3;
const tooMany = `contains more than ${maxCandidates} candidates for JSON`;
/**
* Finds the one JSON value in a text that a person or a model wrote: the whole text, the only code block with JSON, or the
* only object or array between sentences. Part of a truncated or broken value is never taken for the value.
*
* @returns undefined if there is none, or if several differ, because it is unclear which one is meant
*/
function findJson(text) {
	const found = search(text);
	return typeof found === "string" ? void 0 : found;
}
/** Why `findJson` finds nothing, worded to follow "the answer"; undefined if it finds something. */
function whyNoJson(text) {
	const found = search(text);
	return typeof found === "string" ? found : void 0;
}
function search(text) {
	if (text.length > json_in_text_maxChars) return "is too long to search for JSON";
	const whole = parse(text);
	if (whole) return whole;
	const { blocks, prose } = splitBlocks(text);
	if (blocks.length > maxCandidates) return tooMany;
	return searchBlocks(blocks) ?? searchProse(prose);
}
function parse(text) {
	const source = text.trim();
	try {
		return {
			value: JSON.parse(source),
			source
		};
	} catch {
		return;
	}
}
function onlyOne(values) {
	const [first] = values;
	if (!first) return "contains no JSON";
	const forms = new Set(values.map(({ value }) => JSON.stringify(value)));
	return forms.size === 1 ? first : `contains ${forms.size} different JSON values, but only one is expected`;
}
/** Splits fenced code blocks from the text outside them. A closing fence has at least as many marks as the opening one. */
function splitBlocks(text) {
	const blocks = [];
	const prose = [];
	let open;
	const close = () => {
		if (open) blocks.push({
			language: open.language,
			content: open.lines.join("\n")
		});
		open = void 0;
	};
	for (const line of text.split("\n")) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (open === void 0) {
			if (mark === void 0) prose.push(line);
			else open = {
				mark,
				language: wordBehind(line, mark),
				lines: []
			};
		} else if (mark?.startsWith(open.mark) && line.trim() === mark) close();
		else open.lines.push(line);
	}
	close();
	return {
		blocks,
		prose: prose.join("\n")
	};
}
function wordBehind(line, mark) {
	return (line.trim().slice(mark.length).trim().split(/\s/, 1)[0] ?? "").toLowerCase();
}
/** Blocks marked as JSON win over those without a language. Blocks in other languages are ignored. */
function searchBlocks(blocks) {
	const marked = blocks.filter(({ language }) => /^json/.test(language));
	const plain = blocks.filter(({ language }) => language === "");
	for (const group of [marked, plain]) {
		const values = group.flatMap(({ content }) => parse(content) ?? []);
		if (values.length > 0) return onlyOne(values);
	}
	if (marked.length > 0) return "contains a code block that is not valid JSON";
	return plain.some(({ content }) => /^\s*[{[]/.test(content)) ? "contains a code block that is not valid JSON" : void 0;
}
/** Finds objects and arrays with other text around them. */
function searchProse(text) {
	const values = [];
	let depth = 0;
	const marks = /[{}[\]]|\n\s*\n/g;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		const [mark] = match;
		if (mark === "}" || mark === "]") depth = Math.max(0, depth - 1);
		else if (mark !== "{" && mark !== "[") depth = 0;
		else if (!mayBegin(text, match.index)) depth += 1;
		else {
			const end = endOfBrackets(text, match.index);
			const source = text.slice(match.index, end);
			const found = end === void 0 ? void 0 : parse(source);
			if (!found && (mark === "{" || /[{"]/.test(source))) return "contains JSON that is cut off or not valid";
			if (found && depth === 0 && !isFootnote(found)) values.push(found);
			if (values.length > maxCandidates) return tooMany;
			marks.lastIndex = end ?? text.length;
		}
	}
	const substantial = values.filter(({ value }) => !isOfNumbers(value));
	return onlyOne(substantial.length > 0 ? substantial : values);
}
/** Whether the bracket at `start` is followed by something that JSON allows there. Most brackets in prose are not. */
function mayBegin(text, start) {
	const allowed = text[start] === "{" ? /\s*["}]/y : /\s*(?:["{[\]\d-]|true|false|null)/y;
	allowed.lastIndex = start + 1;
	return allowed.test(text);
}
/** Where the bracket that opens at `start` is closed, ignoring strings. */
function endOfBrackets(text, start) {
	const marks = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;
	marks.lastIndex = start;
	let depth = 0;
	for (let match = marks.exec(text); match; match = marks.exec(text)) {
		if (match[0] === "{" || match[0] === "[") depth += 1;
		else if (match[0] === "}" || match[0] === "]") depth -= 1;
		if (depth === 0) return match.index + 1;
	}
}
/** `[1]` refers to a source, and `[ ]` is a checkbox. */
function isFootnote({ value, source }) {
	if (!Array.isArray(value)) return false;
	return value.length === 0 ? source !== "[]" : value.length === 1 && typeof value[0] === "number";
}
/** Also true of an empty list. */
function isOfNumbers(value) {
	if (Array.isArray(value)) return value.every((item) => typeof item === "number");
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/report/answer-json.js



// .build/action-run-job/compiled/action-run-job/src/report/answer-json.js
/**
* Finds the JSON value of an answer, and checks it if the workflow expects one. Only the answer of a completed Job is
* checked.
*/
function judgeAnswer({ ending, answer, isComplete }, { expectJson, outputSchema }) {
	const json = findJson(answer);
	if (!(expectJson || outputSchema !== void 0) || ending.conclusion !== "completed") return {
		ending,
		json
	};
	if (!isComplete) return refuse("output-incomplete: the messages of the Job could not be read to the end");
	if (!json) return refuse(`no-json: the answer ${whyNoJson(answer)}`);
	const problems = outputSchema?.check(json.value) ?? [];
	if (problems.length === 0) return {
		ending,
		json
	};
	return refuse(`schema-mismatch: the answer does not fit ${outputSchema?.path}: ${problems.map((one) => (0,log_text/* oneLine */.TN)(one)).join("; ")}`);
	function refuse(reason) {
		return {
			ending: {
				...ending,
				reason
			},
			json
		};
	}
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/find-agent.js




// .build/action-run-job/compiled/action-run-job/src/start/find-agent.js
/** Finds the Assignment by id or by exact name. Throws an `ActionError` that says what to do if there is none, or several. */
async function findAgent(duvo, teamId, wanted) {
	if (wanted.agentId !== void 0) return getAgent(duvo, wanted.agentId);
	const name = wanted.agentName ?? "";
	const same = [];
	const others = [];
	for await (const agent of duvo.agents.list(teamId)) if (agent.name === name) same.push(agent);
	else others.push(agent.name);
	if (same[0] && same.length === 1) return same[0];
	if (same.length > 1) {
		const ids = same.map((agent) => `  ${agent.id}`).join("\n");
		throw new errors/* ActionError */.lZ(`${same.length} Assignments are named "${(0,log_text/* oneLine */.TN)(name)}":\n${ids}`, { hint: "Use agent-id with one of these ids." });
	}
	throw new errors/* ActionError */.lZ(`No Assignment is named "${(0,log_text/* oneLine */.TN)(name)}".`, { hint: suggestion(name, others) });
}
async function getAgent(duvo, agentId) {
	try {
		return await duvo.agents.get(agentId);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD) || error.status !== 404) throw error;
		throw new errors/* ActionError */.lZ(`There is no Assignment ${agentId}, or this API key cannot see it.`, { hint: "Check the input agent-id, and that the key belongs to the team of the Assignment." });
	}
}
function suggestion(name, others) {
	const plain = (text) => text.trim().toLowerCase();
	const near = others.find((other) => plain(other) === plain(name));
	if (near !== void 0) return `Did you mean "${(0,log_text/* oneLine */.TN)(near)}"? Names must match exactly.`;
	const some = others.slice(0, 10).map((other) => `"${(0,log_text/* oneLine */.TN)(other, 60)}"`);
	return some.length > 0 ? `The key can see: ${some.join(", ")}${others.length > 10 ? ", …" : ""}.` : "The key cannot see any Assignments.";
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/find-started-job.js




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
var AmbiguousStartError = class extends errors/* ActionError */.lZ {
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
	return !run.source || /api/.test((0,run_status/* normalizeStatus */.SP)(run.source));
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
	const first = items.find((one) => one.role === "user" || (0,run_schemas/* isAnswer */.Tq)(one));
	return first?.role !== "user" || folded((0,run_schemas/* textOf */.b6)(first)).includes(folded(message));
}
function folded(text) {
	return text.replace(/\s+/g, " ").trim();
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/start-once.js




// .build/action-run-job/compiled/action-run-job/src/start/start-once.js
const maxSends = 3;
/**
* A random key per step: a key made of run and job ids would be the same in all legs of a matrix, and all but one would get
* the first one's Job. The user's own key is bound to what the Job is started with.
*/
function startKey(own, start) {
	if (own === void 0) return (0,_lazy_crypto/* randomUUID */.N)();
	const parts = [
		own,
		start.agent_id,
		start.message ?? "",
		start.webhook_url ?? ""
	];
	return (0,_lazy_crypto/* createHash */.n)("sha256").update(JSON.stringify(parts)).digest("hex");
}
/**
* Starts exactly one Job. The API may or may not honour Idempotency-Key, so after a lost or garbled response nothing is
* resent blindly: this first looks for the Job, and repeats the start, with the same key, only if there is none.
*/
async function startJob(teamId, start, key, deps) {
	const { agent_id: agentId, sandbox_id: sandboxId, message } = start;
	const pending = {
		teamId,
		agentId,
		sandboxId,
		sentAt: deps.duvo.serverNow()
	};
	deps.onPending(pending);
	for (let sends = 1;; sends += 1) try {
		const run = await deps.duvo.runs.start(teamId, start, {
			key,
			retry: "unless-ambiguous",
			signal: deps.signal
		});
		if (sends > 1) await warnOfSecond(run, pending, message, deps);
		return run;
	} catch (error) {
		const isInProgress = sends > 1 && error instanceof duvo_errors/* ApiError */.hD && error.status === 409;
		if (!(error instanceof duvo_errors/* DuvoError */.V8)) throw error;
		if (!error.ambiguous && !isInProgress) {
			if (sends === 1) deps.onPending(void 0);
			throw error;
		}
		deps.log(`No response to the start request (${error.message}). Checking whether the Job exists before retrying.`);
		const found = await findStarted(pending, message, deps);
		if (found) {
			deps.log(`Found the Job that was started: ${found.id}.`);
			return found;
		}
		if (sends >= maxSends) throw error;
	}
}
/** After a repeated start: if an earlier send was executed late, two Jobs run. Report that. */
async function warnOfSecond(run, pending, message, deps) {
	const others = await candidatesFor(pending, message, deps).catch(() => []);
	for (const other of others.filter(({ id }) => id !== run.id)) deps.log(`Job ${other.id} may be a duplicate from the same start, whose response came too late. Look at it in Duvo.`);
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/upload.js + 1 modules
var upload = __webpack_require__(707);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/start-or-attach.js







// .build/action-run-job/compiled/action-run-job/src/start/start-or-attach.js
/** How long a start in flight may continue after a cancellation: aborting it could leave a Job that nobody knows. */
const startGraceMs = 3e3;
/** `Date` headers have whole seconds, so only a larger difference proves that a Job is older than its start. */
const start_or_attach_clockToleranceMs = 2e3;
/** Starts the Job that the inputs describe, or attaches to the one that they name. */
async function takeUpJob(inputs, deps) {
	const job = inputs.runId === void 0 ? await startInTime(inputs, deps) : {
		runId: inputs.runId,
		isOurs: false,
		files: []
	};
	deps.onJob(job);
	deps.log.info(introduce(job));
	return job;
}
function introduce({ runId, isOurs, agentName }) {
	const name = (0,log_text/* oneLine */.TN)(agentName ?? "");
	if (isOurs) return `Started Job ${runId} of "${name}"`;
	if (agentName === void 0) return `Attaching to Job ${runId}`;
	return `Following Job ${runId} of "${name}": an earlier step with the same idempotency-key started it, so this step does not stop it`;
}
/**
* Says whether a Job may be running if the time is up before the start gets its response. The post step stops it, unless it
* should be left running.
*/
async function startInTime(inputs, deps) {
	let isSent = false;
	const onPending = (pending) => {
		isSent = pending !== void 0;
		deps.onPending(pending);
	};
	try {
		return await start(inputs, {
			...deps,
			onPending
		});
	} catch (error) {
		if (!(error instanceof time_limits.TimedOut)) throw error;
		if (isSent && inputs.onTimeout === "leave") deps.onPending(void 0);
		throw new time_limits.TimedOut(`${error.message}. ${isSent ? "The start request was sent, but got no response." : "No Job was started."}`);
	}
}
async function start(inputs, deps) {
	const { duvo, signal, log } = deps;
	const teamId = await duvo.teams.resolve(inputs.teamId);
	const agent = await findAgent(duvo, teamId, inputs);
	const uploaded = inputs.files.length > 0 ? await (0,upload/* uploadFiles */.Z)(inputs.files, deps) : void 0;
	const body = {
		agent_id: agent.id,
		message: inputs.message,
		sandbox_id: uploaded?.sandboxId ?? inputs.sandboxId,
		webhook_url: inputs.webhookUrl
	};
	signal.throwIfAborted();
	const sentAt = duvo.serverNow();
	const run = await startJob(teamId, body, startKey(inputs.idempotencyKey, body), {
		...deps,
		signal: (0,cancel/* softened */.To)(signal, startGraceMs),
		log: (text) => log.warning(text)
	});
	const isOurs = inputs.idempotencyKey === void 0 || !isOlder(run, sentAt);
	const assignment = {
		teamId,
		agentId: agent.id
	};
	return {
		runId: run.id,
		isOurs,
		agentName: agent.name,
		files: uploaded?.files ?? [],
		run,
		...isOurs && { assignment }
	};
}
/** The user's own key may belong to a start of another step, whose Job existed before this one asked. */
function isOlder(run, sentAt) {
	return Date.parse(run.created_at ?? "") < sentAt - start_or_attach_clockToleranceMs;
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/stop/stop-job.js



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
		return error instanceof duvo_errors/* ApiError */.hD && [
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
				if (!run || (0,run_status/* phaseOf */.hU)(run) === "ended") return {
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


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/stop/stop-limits.js


// .build/action-run-job/compiled/action-run-job/src/stop/stop-limits.js
/** The runner kills the step 7.5 s after SIGINT; the rest of that time is for outputs and the summary. */
const stopOnCancel = {
	total: 6300,
	request: 2e3
};
/** A SIGTERM without a preceding SIGINT leaves about two seconds. */
const stopOnTerminate = {
	total: 1500,
	request: 1e3
};
const stopOnTimeout = {
	total: 3e4,
	request: 1e4
};
/**
* Whether to stop the Job, and how long that may take. Only stops a Job that this step started, and only if the step was
* cancelled or timed out.
*/
function stopLimits(ending, job, inputs, reason, cancelledForMs) {
	if (!job.isOurs) return void 0;
	if (ending.conclusion === "timed-out") return inputs.onTimeout === "stop" ? stopOnTimeout : void 0;
	if (ending.conclusion !== "cancelled" || !inputs.stopOnCancel) return void 0;
	const limits = reason instanceof cancel/* Cancelled */.cJ && reason.exitCode === 143 ? stopOnTerminate : stopOnCancel;
	return {
		...limits,
		total: Math.max(500, limits.total - cancelledForMs)
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/run.js













// .build/action-run-job/compiled/action-run-job/src/run.js
/**
* Starts a Job, or attaches to one, and watches it to its end. Once the Job has started, every ending is returned, not
* thrown: an error must neither stop the Job nor leave it without a report.
*/
async function run(inputs, deps) {
	const { duvo, clock, log, signal } = deps;
	const abortedFor = stopwatch(signal, clock);
	const job = await takeUpJob(inputs, deps);
	const begunAt = clock.monotonic();
	const messages = createMessageLog(duvo, job.runId, {
		file: deps.messagesFile,
		onMessage: (entry) => inputs.streamMessages && printEntry(entry, log),
		onProblem: (problem) => log.warning(problem)
	});
	const handled = [];
	const watched = await run_watch(job, messages, inputs, {
		...deps,
		onResponse: (response) => handled.push(response)
	});
	const limits = stopLimits(watched, job, inputs, signal.reason, abortedFor() ?? 0);
	const settled = limits ? await stop(job, watched, limits, deps) : leave(job, watched);
	const isComplete = await run_readMessages(messages, settled.ending, abortedFor, deps);
	const ending = (0,follow_ending.explain)(settled.ending, messages.jobError);
	const answer = isComplete ? messages.answer ?? "" : "";
	return {
		...settled,
		...judgeAnswer({
			ending,
			answer,
			isComplete
		}, inputs),
		runId: job.runId,
		agentName: job.agentName,
		files: job.files,
		handled,
		durationSeconds: (0,follow_ending.durationSeconds)(settled.ending.run, clock.monotonic() - begunAt),
		answer,
		isComplete,
		messageCount: messages.count,
		recent: messages.recent
	};
}
async function run_watch(job, messages, inputs, deps) {
	if (!inputs.wait && inputs.runId === void 0) return {
		conclusion: "detached",
		status: job.run?.status ?? "",
		run: job.run
	};
	try {
		return await waitForEnd(job, messages, waitOptions(inputs), deps);
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) throw error;
		return {
			conclusion: "unknown",
			reason: `error: ${(0,log_text/* oneLine */.TN)((0,errors/* describeError */.Uc)(error), 2e3)}`,
			status: ""
		};
	}
}
/** Stops the Job. Leaves the rest to the post step if there is not enough time. */
async function stop(job, ending, limits, { duvo, clock, log }) {
	log.info(`${ending.reason}. Stopping Job ${job.runId}`);
	const stopped = await stopJob(duvo, job.runId, clock, limits);
	if (stopped.run && (0,follow_ending.hasOwnEnd)(stopped.run)) return {
		ending: (0,follow_ending.endingOf)(stopped.run),
		isSettled: true
	};
	return {
		ending: {
			...ending,
			status: stopped.run?.status ?? ending.status,
			run: stopped.run ?? ending.run
		},
		isSettled: stopped.isConfirmed,
		aftermath: describeStop(job.runId, stopped)
	};
}
function leave(job, ending) {
	return {
		ending,
		isSettled: true,
		...(ending.conclusion === "timed-out" || ending.conclusion === "cancelled") && { aftermath: `Job ${job.runId} was left running.` }
	};
}
/** How long to wait for the last messages after the time limit, and after a cancellation. */
const lastMessagesMs = {
	afterTimeout: 3e4,
	afterCancel: 6300
};
/** Reads the messages to the end in the remaining time. Returns whether that succeeded. */
async function run_readMessages(messages, ending, abortedFor, { clock, log, signal }) {
	if (ending.conclusion === "detached") return false;
	const aborted = abortedFor();
	const isPatient = ending.conclusion !== "unknown" || ending.run?.completed_at != null;
	if (aborted === void 0) return readRest(messages, {
		clock,
		log,
		signal,
		isPatient
	});
	const isCancelled = ending.conclusion === "cancelled";
	const totalMs = isCancelled ? lastMessagesMs.afterCancel - aborted : lastMessagesMs.afterTimeout;
	const deadline = new AbortController();
	const clear = clock.timer(Math.max(totalMs, 500), () => deadline.abort(/* @__PURE__ */ new Error("no time left")));
	try {
		return await readRest(messages, {
			clock,
			log,
			signal: deadline.signal,
			isPatient: !isCancelled
		});
	} finally {
		clear();
	}
}
function waitOptions(inputs) {
	return {
		idleTimeoutMinutes: inputs.idleTimeoutMinutes,
		pollIntervalSeconds: inputs.pollIntervalSeconds,
		readsWhileRunning: inputs.wait && (inputs.streamMessages || inputs.idleTimeoutMinutes > 0),
		policy: inputs.onHumanRequest,
		answers: answersOf(inputs.answers),
		isOnce: !inputs.wait
	};
}
function answersOf(text) {
	const answers = text === void 0 ? void 0 : (0,human_requests_answers/* parseAnswers */.l)(text);
	return answers === void 0 || typeof answers === "string" ? /* @__PURE__ */ new Map() : answers;
}
/** How many milliseconds ago a signal was aborted; undefined if it was not. */
function stopwatch(signal, clock) {
	let at;
	signal.addEventListener("abort", () => at = clock.monotonic(), { once: true });
	return () => signal.aborted ? clock.monotonic() - (at ?? clock.monotonic()) : void 0;
}



/***/ }),

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ formatBytes),
  Z: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/errors.js
var errors = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/run/pool.js
// .build/action-run-job/compiled/shared/action/run/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, items that have not started are rejected with its reason.
*
* @returns one settled result per item, in the items' order; the promise itself does not reject
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/text.js
var log_text = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js + 1 modules
var sandboxes = __webpack_require__(270);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/upload.js






// .build/action-run-job/compiled/action-run-job/src/start/upload.js
const progressEveryMs = 5e3;
const uploadsAtOnce = 4;
/**
* Uploads the files to a new sandbox and returns its id. Uploads all of them, or throws an error that names those that
* failed.
*/
async function uploadFiles(files, { duvo, log, clock, signal }) {
	const { id: sandboxId } = await duvo.sandboxes.create();
	const upload = async (file) => {
		const onProgress = progressLine(file, log, clock);
		const source = {
			path: file.absolutePath,
			size: file.size,
			name: (0,external_node_path_.basename)(file.path),
			onProgress
		};
		const stored = await duvo.sandboxes.upload(sandboxId, source);
		log.info(`Uploaded ${(0,log_text/* oneLine */.TN)(file.path)} (${formatBytes(file.size)})`);
		return {
			source: file.path,
			size: file.size,
			...stored
		};
	};
	const results = await mapPool(files, uploadsAtOnce, upload, { signal });
	signal.throwIfAborted();
	const failed = results.flatMap((result, index) => result.status === "rejected" ? [{
		file: files[index],
		cause: result.reason
	}] : []);
	if (failed[0]) {
		const names = failed.map(({ file }) => (0,log_text/* oneLine */.TN)(file?.path ?? "")).join(", ");
		throw new errors/* ActionError */.lZ(`${failed.length} of ${files.length} files could not be uploaded: ${names}. No Job was started.`, { cause: failed[0].cause });
	}
	return {
		sandboxId,
		files: results.flatMap((result) => result.status === "fulfilled" ? [result.value] : [])
	};
}
/** Prints a line every few seconds for a long upload, and nothing for a quick one. */
function progressLine(file, log, clock) {
	let last = clock.monotonic();
	return (sent) => {
		if (file.size < sandboxes/* directUploadLimit */.oX || clock.monotonic() - last < progressEveryMs) return;
		last = clock.monotonic();
		log.info(`Uploading ${(0,log_text/* oneLine */.TN)(file.path)}: ${formatBytes(sent)} of ${formatBytes(file.size)}`);
	};
}
/** A readable size, in the decimal units that GitHub uses. */
function formatBytes(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB"
	];
	let value = bytes;
	let unit = 0;
	for (; value >= 1e3 && unit < units.length - 1; unit += 1) value /= 1e3;
	return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}



/***/ }),

/***/ 934:
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
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(918);


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
