export const id = 434;
export const ids = [434,191];
export const modules = {

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   durationSeconds: () => (/* binding */ durationSeconds),
/* harmony export */   endingOf: () => (/* binding */ endingOf),
/* harmony export */   isCompleted: () => (/* binding */ isCompleted),
/* harmony export */   isSuccess: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);


// .build/action-run-job/compiled/action-run-job/src/result.js
const stoppedWords = /* @__PURE__ */ new Set([
	"stopped",
	"interrupted",
	"canceled",
	"cancelled"
]);
/** Whether the Job came to the one end that is a success. */
function isCompleted(run) {
	return (0,_shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(run.status) === "completed";
}
/** What the end of a Job means. Only `completed` is a success; a status that nobody knows is never taken for one. */
function endingOf(run, lastError) {
	const word = (0,_shared_duvo_resources_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(run.status);
	const because = lastError ? `: ${lastError}` : "";
	if (isCompleted(run)) return {
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



/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/cancel.js
var cancel = __webpack_require__(493);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/answers.js
var src_answers = __webpack_require__(127);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/redact.js
var redact = __webpack_require__(534);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/run-schemas.js
var run_schemas = __webpack_require__(67);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/conversation.js




// .build/action-run-job/compiled/action-run-job/src/conversation.js
/** The last messages are kept for the summary; the file has them all. */
const keptMessages = 200;
const keptCharsOfMessage = 8e3;
/**
* Follows a Job's messages: a page is read from where the last one ended. Each message goes to `file` as a line of JSON
* and to `onMessage`; only the newest stay in memory.
*/
function createConversation(duvo, runId, file, onMessage) {
	const seen = /* @__PURE__ */ new Set();
	const recent = [];
	let offset = 0;
	let answer = "";
	let lastError;
	function take(message) {
		seen.add(message.id);
		(0,external_node_fs_.appendFileSync)(file, `${(0,redact/* redact */.E)(JSON.stringify(message))}\n`);
		if ((0,run_schemas/* isAnswer */.Tq)(message)) answer = (0,run_schemas/* textOf */.b6)(message);
		lastError = errorOf(message) ?? lastError;
		recent.push(shorten(message));
		if (recent.length > keptMessages) recent.shift();
		onMessage(message);
	}
	return {
		async readNew(signal) {
			const before = seen.size;
			for (;;) {
				const { items, total } = await duvo.runs.messages(runId, offset, { signal });
				offset += items.length;
				for (const message of items) if (!seen.has(message.id)) take(message);
				if (items.length === 0 || total !== void 0 && offset >= total) return seen.size - before;
			}
		},
		get count() {
			return seen.size;
		},
		get answer() {
			return answer;
		},
		get lastError() {
			return lastError;
		},
		recent
	};
}
function errorOf(message) {
	const error = message.tool_result?.error ?? message["error"];
	if (error === void 0 || error === null || error === "") return void 0;
	return (typeof error === "string" ? error : JSON.stringify(error)).slice(0, 2e3);
}
function shorten(message) {
	const text = (0,run_schemas/* textOf */.b6)(message);
	return text.length > keptCharsOfMessage ? {
		...message,
		text_content: `${text.slice(0, keptCharsOfMessage)}…`
	} : message;
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(194);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/errors.js
var errors = __webpack_require__(932);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(646);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/run-status.js
var run_status = __webpack_require__(953);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start.js






// .build/action-run-job/compiled/action-run-job/src/start.js
const maxSends = 3;
/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2e3;
/** `Date` headers are whole seconds, and clocks differ a little. */
const clockToleranceMs = 3e3;
/**
* A random key for each step: one made of the run's and job's ids would be the same in all legs of a matrix, and all but
* one of them would be handed the first one's Job. A key of the user's own is bound to what is started with it.
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
* Starts exactly one Job. The API may or may not honour Idempotency-Key, so after a lost or garbled answer nothing is
* sent again blindly: the Job that may have been started is looked for first, and the start is repeated, with the same
* key, only where there is none.
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
		deps.log(`The answer to the start was lost (${error.message}). Looking for the Job before anything is sent again.`);
		const found = await findStarted(pending, message, deps);
		if (found) {
			deps.log(`Found the Job that was started: ${found.id}.`);
			return found;
		}
		if (sends >= maxSends) throw error;
	}
}
/**
* The Job that a start with a lost answer began, or undefined where there is none. Looks twice, since a new Job may
* take a moment to appear. Throws an `ActionError` where several fit: none of them may be taken then.
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
		super(`The answer to the start was lost, and ${candidates.length} Jobs could be the one that was started:\n${ids}`, { hint: "Nothing was started again. Look at them in Duvo; to go on with one, run this step with its id as run-id." });
	}
};
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
/** Jobs of schedules, queues and people are not ours; an unknown source may be. */
function isFromApi(run) {
	return !run.source || /api/.test((0,run_status/* normalizeStatus */.SP)(run.source));
}
/** The sandbox of uploaded files is used for one start only, which makes it proof. */
async function hasSandbox(runId, sandboxId, { duvo, signal }) {
	const { run } = await duvo.runs.get(runId, { signal });
	return run?.sandbox_id === sandboxId;
}
/**
* Whether the Job began with our message. The server may have trimmed or wrapped it; a Job that has not written anything
* yet, or that was started without a message, is ours by all else.
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
/** After a repeated start: if an earlier send was carried out late, two Jobs run. That must not stay unsaid. */
async function warnOfSecond(run, pending, message, deps) {
	const others = await candidatesFor(pending, message, deps).catch(() => []);
	for (const other of others.filter(({ id }) => id !== run.id)) deps.log(`Job ${other.id} may be a second one from the same start: its answer came too late. Look at it in Duvo.`);
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/text.js
var action_text = __webpack_require__(204);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/target.js




// .build/action-run-job/compiled/action-run-job/src/target.js
/** Finds the Assignment by id or by exact name. Throws an `ActionError` that tells what to do where there is none, or several. */
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
		throw new errors/* ActionError */.lZ(`${same.length} Assignments are called "${(0,action_text/* oneLine */.TN)(name)}":\n${ids}`, { hint: "Use agent-id with one of these ids." });
	}
	throw new errors/* ActionError */.lZ(`No Assignment is called "${(0,action_text/* oneLine */.TN)(name)}".`, { hint: suggestion(name, others) });
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
	if (near !== void 0) return `There is "${(0,action_text/* oneLine */.TN)(near)}": names must match exactly.`;
	const some = others.slice(0, 10).map((other) => `"${(0,action_text/* oneLine */.TN)(other, 60)}"`);
	return some.length > 0 ? `The key sees: ${some.join(", ")}${others.length > 10 ? ", …" : ""}.` : "The key sees no Assignment.";
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/upload.js + 1 modules
var upload = __webpack_require__(588);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/job.js





// .build/action-run-job/compiled/action-run-job/src/job.js
/** How long a start in flight is left alone after a cancel: cutting it off would leave a Job that nobody knows. */
const startGraceMs = 3e3;
/** Starts the Job that the inputs describe, or attaches to the one they name. */
async function takeUpJob(inputs, deps) {
	const job = inputs.runId === void 0 ? await start(inputs, deps) : {
		runId: inputs.runId,
		isOurs: false,
		files: []
	};
	deps.onJob(job);
	deps.log.info(job.isOurs ? `Started Job ${job.runId} of "${job.agentName}"` : `Attaching to Job ${job.runId}`);
	return job;
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
	const run = await startJob(teamId, body, startKey(inputs.idempotencyKey, body), {
		...deps,
		signal: (0,cancel/* softened */.To)(signal, startGraceMs),
		log: (text) => log.warning(text)
	});
	return {
		runId: run.id,
		isOurs: true,
		agentName: agent.name,
		files: uploaded?.files ?? [],
		run
	};
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/result.js
var result = __webpack_require__(191);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/stop.js



// .build/action-run-job/compiled/action-run-job/src/stop.js
/** The runner kills 7.5 s after SIGINT; the rest is for outputs and the summary. */
const stopOnCancel = {
	total: 6300,
	request: 2e3
};
/** A SIGTERM that comes alone leaves about two seconds. */
const stopOnTerminate = {
	total: 1500,
	request: 1e3
};
const stopOnTimeout = {
	total: 3e4,
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
/** What became of a Job that was to be stopped, for people. */
function describeStop(runId, stopped) {
	if (stopped.isConfirmed) return `Job ${runId} was stopped (status ${stopped.run?.status ?? "gone"}).`;
	return `Job ${runId} could not be confirmed as stopped${stopped.problem ? ` (${stopped.problem})` : ""}: it may still run. Look at it in Duvo.`;
}


// EXTERNAL MODULE: ./.build/action-run-job/shaken/action-run-job/src/transcript.js
var transcript = __webpack_require__(36);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/job-reader.js



// .build/action-run-job/compiled/action-run-job/src/job-reader.js
const visibleAfterMs = 6e4;
const confirmations = 3;
const confirmEveryMs = 5e3;
const maxFailures = 10;
const maxOutageMs = 3e5;
/**
* Reads a Job again and again, and tells a passing trouble from a lasting one: an outage ends the wait only after ten
* failures in a row and five minutes, a refused key after one confirming read, a Job that is gone after three reads at
* least five seconds apart, and a Job started less than a minute ago may not be visible yet.
*/
function createJobReader(duvo, runId, isOurs, clock) {
	const begunAt = clock.monotonic();
	let answeredAt = begunAt;
	let failures = 0;
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
			why: "the Job is gone; looking again",
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
		failures += 1;
		if (failures >= maxFailures && clock.monotonic() - answeredAt >= maxOutageMs) return {
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
	/** Throws the reason of `signal`, or an `ActionError` where the Job to attach to does not exist. */
async look(signal) {
		try {
			const { run, pending_human_request } = await duvo.runs.get(runId, { signal });
			answeredAt = clock.monotonic();
			failures = 0;
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


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/polling.js
// .build/action-run-job/compiled/action-run-job/src/polling.js
const firstMs = 1500;
const longMs = 9e5;
/**
* How long to wait before the next look at a Job that has been watched for `watchedMs`, in milliseconds.
*
* The interval grows with the age of the Job, so that its end is noticed on average within 8 % of its length: never more
* often than every 1.5 s, at most 30 s apart in the first quarter of an hour and 60 s later. Many steps share one key:
* with less than half of the budget left the interval doubles, with less than a fifth it is four times as long, up to
* two minutes.
*/
function pollInterval(watchedMs, budget, random) {
	const calm = Math.min(Math.max(watchedMs * .155, firstMs), watchedMs < longMs ? 3e4 : 6e4);
	const left = budget ? budget.remaining / budget.limit : 1;
	const slowed = left < .2 ? calm * 4 : left < .5 ? calm * 2 : calm;
	return Math.min(slowed, 12e4) * (.9 + .2 * random());
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/human-request.js


// .build/action-run-job/compiled/action-run-job/src/human-request.js
/**
* Decides by the workflow's policy. `request` is null where the Job waits without telling for what, such as a login.
* Approving answers only approvals and `answer` only questions: what does not fit, or is of a type that is not known,
* is never guessed at.
*/
function reactTo(request, policy, answers) {
	switch (policy) {
		case "wait": return { do: "wait" };
		case "park": return { do: "park" };
		case "fail": return {
			do: "give-up",
			why: "the Job asks a person, and on-human-request is fail"
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
	const result = (0,src_answers/* answersTo */.t)(request, answers);
	if ("answers" in result) return {
		do: "respond",
		response: result,
		how: "answered"
	};
	return {
		do: "give-up",
		why: `the input answers has no answer to ${result.missing.map((question) => JSON.stringify(question)).join(", ")}`
	};
}
function mismatch(request, policy) {
	return {
		do: "give-up",
		why: `the Job waits for ${request ? `a request of type "${request.type}"` : "something it does not name"}, which on-human-request: ${policy} cannot answer`
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/request-desk.js




// .build/action-run-job/compiled/action-run-job/src/request-desk.js
/** A Job that waits without telling for what may only be about to tell: not judged before this long. */
const unnamedRequestMs = 5e3;
const maxRefusedResponses = 3;
/** Deals with the requests of one Job, each once. */
function createRequestDesk(runId, options, { duvo, clock, log, onResponse }) {
	const announced = /* @__PURE__ */ new Set();
	const responded = /* @__PURE__ */ new Set();
	const refused = /* @__PURE__ */ new Map();
	let unnamedSince;
	function announce(request) {
		const id = request?.id ?? "";
		if (announced.has(id)) return;
		announced.add(id);
		log.warning(`The Job waits for a person. ${(0,transcript/* describeRequest */.Ng)(request)}`, { title: "Human request" });
	}
	async function respond(request, reaction) {
		try {
			await duvo.runs.respond(runId, request.id, reaction.response);
			responded.add(request.id);
			onResponse({
				request,
				how: reaction.how
			});
			log.notice((0,transcript/* describeRequest */.Ng)(request), { title: `Human request, ${reaction.how} by this workflow` });
			return "responded";
		} catch (error) {
			const times = (refused.get(request.id) ?? 0) + 1;
			refused.set(request.id, times);
			if (!(error instanceof duvo_errors/* ApiError */.hD)) throw error;
			if (!([
				400,
				404,
				409
			].includes(error.status) && times < maxRefusedResponses)) return {
				conclusion: "waiting",
				reason: `human-request: ${error.message}`,
				request
			};
			log.info(`The response was not taken: ${error.message}`);
			return "go-on";
		}
	}
	return { async handle(request, signal) {
		signal.throwIfAborted();
		if (request && responded.has(request.id)) return "go-on";
		if (!request) {
			unnamedSince ??= clock.monotonic();
			if (clock.monotonic() - unnamedSince < unnamedRequestMs) return "go-on";
		} else unnamedSince = void 0;
		const reaction = reactTo(request, options.policy, options.answers);
		if (reaction.do === "respond") return request ? respond(request, reaction) : "go-on";
		announce(request);
		if (reaction.do === "wait") return "go-on";
		return {
			conclusion: "waiting",
			reason: reaction.do === "park" ? void 0 : `human-request: ${reaction.why}`,
			request
		};
	} };
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/wait.js








// .build/action-run-job/compiled/action-run-job/src/wait.js
/** The time is up. The message is what the output failure-reason says. */
var TimedOut = class extends Error {};
/**
* Watches a Job until it ends, has to be given up, or asks what the policy ends the wait for. The first end counts, also
* where somebody resumes the Job afterwards. A wait that is cancelled or takes too long is an ending as well; what is to
* become of the Job then is up to the caller.
*/
async function waitForEnd(job, conversation, options, deps) {
	const time = createTimeLimits(options, deps.clock);
	const seen = { status: "" };
	try {
		return await watch(job, conversation, options, seen, time, {
			...deps,
			signal: AbortSignal.any([deps.signal, time.signal])
		});
	} catch (error) {
		if (error instanceof TimedOut) return {
			conclusion: "timed-out",
			reason: error.message,
			...seen
		};
		if (error instanceof cancel/* Cancelled */.cJ) return {
			conclusion: "cancelled",
			reason: "cancelled: the workflow was cancelled",
			...seen
		};
		throw error;
	} finally {
		time.stop();
	}
}
async function watch(job, conversation, options, seen, time, { duvo, clock, random, signal, log, onResponse }) {
	const reader = createJobReader(duvo, job.runId, job.isOurs, clock);
	const requests = createRequestDesk(job.runId, options, {
		duvo,
		clock,
		log,
		onResponse
	});
	let watchedFrom = clock.monotonic();
	for (;;) {
		const look = await reader.look(signal);
		if (look.kind === "lost") return {
			conclusion: "unknown",
			reason: `${look.reason}: ${look.detail}`,
			...seen
		};
		if (look.kind === "nothing") log.info(`No news of the Job: ${look.why}`);
		else {
			if (look.run.status !== seen.status) time.touch();
			noteStatus(look.run, seen.status, log);
			Object.assign(seen, {
				status: look.run.status,
				run: look.run
			});
			if ((0,run_status/* phaseOf */.hU)(look.run) === "ended") return await finish(look.run, conversation, signal, log);
			if (options.readsWhileRunning && await readMessages(conversation, signal, log) > 0) time.touch();
			const reaction = (0,run_status/* phaseOf */.hU)(look.run) === "waiting" ? await requests.handle(look.request ?? null, signal) : "go-on";
			if (typeof reaction === "object") return {
				...reaction,
				...seen
			};
			if (reaction === "responded") watchedFrom = clock.monotonic();
			time.check();
		}
		const fixed = options.pollIntervalSeconds && options.pollIntervalSeconds * 1e3;
		const soon = look.kind === "nothing" ? look.soonMs : void 0;
		await clock.sleep(soon ?? fixed ?? pollInterval(clock.monotonic() - watchedFrom, duvo.budget(), random), signal);
	}
}
/** The last messages may have come with the end itself. Without them the result is known, but not all of what was said. */
async function finish(run, conversation, signal, log) {
	try {
		await conversation.readNew(signal);
	} catch (error) {
		signal.throwIfAborted();
		log.warning(`The Job has ended, but its messages could not be read to the end: ${(0,errors/* describeError */.Uc)(error)}`);
	}
	return (0,result.endingOf)(run, conversation.lastError);
}
/** Messages that cannot be read now are read with the next look: they must not end the wait. */
async function readMessages(conversation, signal, log) {
	try {
		return await conversation.readNew(signal);
	} catch (error) {
		signal.throwIfAborted();
		log.info(`The messages could not be read this time: ${(0,errors/* describeError */.Uc)(error)}`);
		return 0;
	}
}
function noteStatus(run, before, log) {
	if (run.status === before) return;
	log.info(`Status: ${(0,run_status/* normalizeStatus */.SP)(run.status)}`);
	if (!(0,run_status/* isKnownStatus */.ih)(run.status) && !run.completed_at) log.warning(`The Job reports the status "${run.status}", which this version does not know. Waiting on.`);
}
function createTimeLimits({ timeoutMinutes, idleTimeoutMinutes }, clock) {
	const controller = new AbortController();
	const timeUp = () => controller.abort(new TimedOut(`timeout: not finished after ${timeoutMinutes} minutes`));
	const stop = clock.timer(timeoutMinutes * 6e4, timeUp);
	let touchedAt = clock.monotonic();
	return {
		signal: controller.signal,
		stop,
		/** There is news of the Job. */
		touch() {
			touchedAt = clock.monotonic();
		},
		/** Throws where there was no news for too long. */
		check() {
			if (idleTimeoutMinutes > 0 && clock.monotonic() - touchedAt >= idleTimeoutMinutes * 6e4) throw new TimedOut(`idle-timeout: no news for ${idleTimeoutMinutes} minutes`);
		}
	};
}


;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/run.js









// .build/action-run-job/compiled/action-run-job/src/run.js
/** Starts a Job, or attaches to one, and watches it to its end. Every end that has a name is returned, not thrown. */
async function run(inputs, deps) {
	const { duvo, clock, log, signal } = deps;
	const cancelledAt = timeOf(signal, () => clock.monotonic());
	const job = await takeUpJob(inputs, deps);
	const begunAt = clock.monotonic();
	const onMessage = (message) => inputs.streamMessages && (0,transcript/* printMessage */.rc)(message, log);
	const conversation = createConversation(duvo, job.runId, deps.messagesFile, onMessage);
	const handled = [];
	const onResponse = (response) => handled.push(response);
	const watched = inputs.wait ? await waitForEnd(job, conversation, waitOptions(inputs), {
		...deps,
		onResponse
	}) : detached(job.run);
	const limits = stopLimits(watched, job, inputs, signal.reason, clock.monotonic() - (cancelledAt() ?? 0));
	const settled = limits ? await stop(job, watched, limits, deps) : leave(job, watched);
	if (watched.conclusion === "timed-out") await conversation.readNew(signal).catch(() => {});
	return {
		...settled,
		runId: job.runId,
		agentName: job.agentName,
		files: job.files,
		handled,
		durationSeconds: (0,result.durationSeconds)(settled.ending.run, clock.monotonic() - begunAt),
		answer: conversation.answer,
		messageCount: conversation.count,
		recent: conversation.recent
	};
}
function detached(run) {
	return {
		conclusion: "detached",
		status: run?.status ?? "",
		run
	};
}
/** Whether the Job is to be stopped, and how long that may take. Only a Job that this step started ever is. */
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
/** Stops the Job. What the time does not suffice for is left to the post step. */
async function stop(job, ending, limits, { duvo, clock, log }) {
	log.info(`${ending.reason}. Stopping Job ${job.runId}`);
	const stopped = await stopJob(duvo, job.runId, clock, limits);
	if (stopped.run && (0,result.isCompleted)(stopped.run)) return {
		ending: (0,result.endingOf)(stopped.run, void 0),
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
function waitOptions(inputs) {
	return {
		timeoutMinutes: inputs.timeoutMinutes,
		idleTimeoutMinutes: inputs.idleTimeoutMinutes,
		pollIntervalSeconds: inputs.pollIntervalSeconds,
		readsWhileRunning: inputs.streamMessages || inputs.idleTimeoutMinutes > 0,
		policy: inputs.onHumanRequest,
		answers: answersOf(inputs.answers)
	};
}
function answersOf(text) {
	const answers = text === void 0 ? void 0 : (0,src_answers/* parseAnswers */.l)(text);
	return answers === void 0 || typeof answers === "string" ? /* @__PURE__ */ new Map() : answers;
}
/** When a signal was aborted, if it was. */
function timeOf(signal, now) {
	let at;
	signal.addEventListener("abort", () => at = now(), { once: true });
	return () => at;
}



/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ng: () => (/* binding */ describeRequest),
/* harmony export */   rc: () => (/* binding */ printMessage)
/* harmony export */ });
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);
/* harmony import */ var _shared_duvo_resources_run_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);



// .build/action-run-job/compiled/action-run-job/src/transcript.js
const shownChars = 2e4;
/** Tool calls, their results and thinking are folded; what is said is not. All texts are still as the API sent them. */
function entryOf(message) {
	const time = timeOf(message.timestamp);
	const { tool_call: call, tool_result: result } = message;
	if (call) return {
		heading: `${time}tool call: ${call.name ?? "unknown"}`,
		body: show(call.arguments),
		isFolded: true
	};
	if (result) {
		const failed = result.error !== void 0 && result.error !== null && result.error !== "";
		return {
			heading: `${time}${failed ? "tool error" : "tool result"}`,
			body: show(failed ? result.error : result.result),
			isFolded: true
		};
	}
	const text = (0,_shared_duvo_resources_run_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message);
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
/** Prints a message into the log. */
function printMessage(message, log) {
	const { heading, body, isFolded } = entryOf(message);
	const title = (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(heading, 200);
	const text = (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clipChars */ .uk)(body, shownChars);
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
/** The question, its options, and where to answer, as plain lines. */
function describeRequest(request) {
	if (!request) return "It does not say for what (a login, perhaps): look at the Job in Duvo.";
	const lines = [`${request.type}: ${request.title ?? ""}`, request.description ?? ""];
	for (const [index, { question, header, options }] of (request.questions ?? []).entries()) {
		lines.push(`${index + 1}. ${header ? `[${header}] ` : ""}${question}`);
		if (options?.length) lines.push(`   options: ${options.map(({ label }) => label).join(", ")}`);
	}
	return lines.filter((line) => line.trim() !== "").join("\n");
}
function timeOf(timestamp) {
	const at = new Date(timestamp ?? "");
	return Number.isNaN(at.getTime()) ? "" : `${at.toISOString().slice(11, 19)} `;
}
function show(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}



/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ formatBytes),
  Z: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/errors.js
var errors = __webpack_require__(932);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/pool.js
// .build/action-run-job/compiled/shared/action/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, what has not started is rejected with its reason.
*
* @returns one settled result an item, in the items' order; the promise itself does not reject
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/text.js
var action_text = __webpack_require__(204);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js + 1 modules
var sandboxes = __webpack_require__(596);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/upload.js






// .build/action-run-job/compiled/action-run-job/src/upload.js
const progressEveryMs = 5e3;
const uploadsAtOnce = 4;
/** Uploads the files to a new sandbox and returns its id. All of them, or an error that names those that failed. */
async function uploadFiles(files, { duvo, log, clock }) {
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
		log.info(`Uploaded ${(0,action_text/* oneLine */.TN)(file.path)} (${formatBytes(file.size)})`);
		return {
			source: file.path,
			size: file.size,
			...stored
		};
	};
	const results = await mapPool(files, uploadsAtOnce, upload);
	const failed = results.flatMap((result, index) => result.status === "rejected" ? [{
		file: files[index],
		cause: result.reason
	}] : []);
	if (failed[0]) {
		const names = failed.map(({ file }) => (0,action_text/* oneLine */.TN)(file?.path ?? "")).join(", ");
		throw new errors/* ActionError */.lZ(`${failed.length} of ${files.length} files could not be uploaded: ${names}. No Job was started.`, { cause: failed[0].cause });
	}
	return {
		sandboxId,
		files: results.flatMap((result) => result.status === "fulfilled" ? [result.value] : [])
	};
}
/** A line every few seconds for an upload that takes long; nothing for a quick one. */
function progressLine(file, log, clock) {
	let last = clock.monotonic();
	return (sent) => {
		if (file.size < sandboxes/* directUploadLimit */.o || clock.monotonic() - last < progressEveryMs) return;
		last = clock.monotonic();
		log.info(`Uploading ${(0,action_text/* oneLine */.TN)(file.path)}: ${formatBytes(sent)} of ${formatBytes(file.size)}`);
	};
}
/** A size for people, in the decimal units that GitHub uses. */
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

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-run-job/compiled/shared/duvo/resources/run-status.js
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
/** `needs_attention` is documented as a filter only; should a Job ever report it, a person is asked for. */
const waiting = /* @__PURE__ */ new Set(["waiting", "needs_attention"]);
/** A status as compared: the vocabulary is open, and neither case nor white space carries meaning. */
function normalizeStatus(status) {
	return status.trim().toLowerCase();
}
function isKnownStatus(status) {
	const word = normalizeStatus(status);
	return ended.has(word) || active.has(word) || waiting.has(word);
}
/**
* The phase of a Job. The API's list of statuses is open: an unknown one counts as active, unless the Job has an end
* date (`completed_at`).
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
