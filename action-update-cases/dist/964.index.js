export const id = 964;
export const ids = [964];
export const modules = {

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ isAsWanted),
/* harmony export */   XZ: () => (/* binding */ doneWord),
/* harmony export */   pb: () => (/* binding */ findUnchanged)
/* harmony export */ });
/* harmony import */ var _shared_cases_queue_case_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(487);



// .build/action-update-cases/compiled/action-update-cases/src/plan/change.js
/** The participle for reports. */
function doneWord({ kind }) {
	return kind === "delete" ? "deleted" : "updated";
}
/** Whether the Case is already as the change would leave it. */
function isAsWanted(item, change) {
	if (change.kind === "delete") return item === void 0;
	if (change.kind === "priority") return (item?.priority ?? "none") === change.value;
	if (item === void 0 || (0,_shared_cases_queue_case_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isInProgress */ .LT)(item)) return false;
	const states = [item.status, item.display_status].map(_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeStatus */ .SP);
	return change.value === "pending" ? states[1] === "pending" : states.includes(change.value);
}
/** Cases with nothing left to do. They do not fail the step. */
function findUnchanged(ids, items, change) {
	return {
		reason: change.kind === "delete" ? "is no longer in this Queue" : `already has the ${change.kind} ${change.value}`,
		ids: ids.filter((id) => (change.kind === "delete" || items.has(id)) && isAsWanted(items.get(id), change)),
		isExpected: true
	};
}



/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLedger: () => (/* reexport */ ledger/* openLedger */.a),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/errors.js
var errors = __webpack_require__(453);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/action/log/text.js
var log_text = __webpack_require__(653);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/recorder.js
// .build/action-update-cases/compiled/shared/cases/ledger/recorder.js
const carried = {
	outcome: "done",
	reason: "by an earlier run"
};
/** Keeps the result of every item, here and in the ledger. The last one counts. */
function createRecorder(ids, ledger) {
	const classified = /* @__PURE__ */ new Map();
	return {
		record(chunk, outcome, items, note = {}) {
			if (items.length === 0) return;
			for (const id of items) classified.set(id, {
				outcome,
				...note
			});
			if (ledger.failure === void 0) appendSafely(ledger, lineOf(chunk, outcome, items, note));
		},
		carryOver({ done, resent }) {
			for (const id of done) classified.set(id, carried);
			for (const id of resent) classified.set(id, {
				...carried,
				resent: true
			});
		},
		itemOutcomes: () => new Map(ids.map((id) => [id, classified.get(id) ?? {
			outcome: "failed",
			reason: "not sent"
		}])),
		get done() {
			return classified.size;
		}
	};
}
function appendSafely(ledger, line) {
	try {
		ledger.append(line);
	} catch {}
}
function lineOf(chunk, outcome, ids, { reason, resent }) {
	const line = {
		event: outcome,
		chunk,
		ids: [...ids],
		...reason !== void 0 && { reason }
	};
	return outcome === "done" && resent ? {
		...line,
		event: outcome,
		resent
	} : line;
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/resume.js + 2 modules
var resume = __webpack_require__(820);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/report/progress.js
var report_progress = __webpack_require__(708);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/cases/cases.js + 2 modules
var cases = __webpack_require__(727);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/chunks.js


// .build/action-update-cases/compiled/shared/cases/delivery/chunks.js
/** Splits the list into chunks as large as one call takes, in order: 1, 2, 3 ... */
function chunksOf(ids) {
	return cut(ids, cases/* bulkLimit */.I).map((part, index) => ({
		name: String(index + 1),
		ids: part
	}));
}
/** Splits the rest of a refused piece, to find the ids that caused the refusal: 100 → 10 → 1. */
function split({ name, resent }, ids) {
	return cut(ids, ids.length > 10 ? 10 : 1).map((part, index) => ({
		name: `${name}.${index + 1}`,
		ids: part,
		resent
	}));
}
/** Whether the piece was created by splitting. */
function isPart({ name }) {
	return name.includes(".");
}
function cut(ids, size) {
	return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/item-outcomes.js
var item_outcomes = __webpack_require__(743);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/circuit-breaker.js
// .build/action-update-cases/compiled/shared/cases/delivery/circuit-breaker.js
/** If this many pieces in a row fail in the same way, the others probably would too. */
const maxInARow = 3;
/** If this many single items in a row are refused for the same reason, the items are probably not the cause. */
const maxItemsInARow = 10;
/** Whether a status means that Duvo refused the content of a call. One bad item can be the cause. */
function isContentRefusal(status) {
	return status === 400 || status === 413 || status === 422;
}
/**
* Decides when to stop sending: at once if the key is refused, or after three chunks in a row that are refused for the same
* reason or get no response. The parts of a refused chunk count only until the first success, because bad ids tend to be
* adjacent. If Duvo refuses the content of several items, the next call may still succeed: a file may have a bad row in each
* chunk. So then only single items count, and only until the first success.
*/
function createBreaker() {
	let hasSucceeded = false;
	let lastFailure = "";
	let streak = 0;
	return {
		/** The reason to stop; undefined to continue. */
		note(signal) {
			if (signal.kind === "done") {
				hasSucceeded = true;
				streak = 0;
				return;
			}
			if (signal.kind === "refused") {
				if (signal.status === 401 || signal.status === 403) return signal.reason;
				const isContent = isContentRefusal(signal.status);
				if (hasSucceeded ? signal.isPart || isContent : isContent && signal.size > 1) return void 0;
			}
			const failure = signal.kind === "trouble" ? "trouble" : withoutIds(signal.reason);
			streak = failure === lastFailure ? streak + 1 : 1;
			lastFailure = failure;
			const isOneItem = signal.kind === "refused" && isContentRefusal(signal.status);
			if (streak < (isOneItem ? maxItemsInARow : maxInARow)) return void 0;
			return `${streak} calls in a row failed the same way: ${signal.reason}`;
		},
		get hasSucceeded() {
			return hasSucceeded;
		}
	};
}
function withoutIds(reason) {
	return reason.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, "*").replace(/\(request [^()]{0,200}\)/g, "");
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(488);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/read-back.js




// .build/action-update-cases/compiled/shared/cases/delivery/read-back.js
/** How long to wait for a call whose response was lost: by then it has been executed, or never will be. */
const settleMs = {
	lost: 2e3,
	slow: 15e3
};
/**
* Looks for traces of a call whose response was lost: at once, and again after a pause if some are missing.
*
* @param since when the call was sent, in milliseconds of the server's clock
* @param error how the response was lost
*/
async function readBack(ids, since, error, { operation, clock, signal }) {
	const glance = await operation.trace(ids, since, true).catch(() => void 0);
	if (glance?.taken.length === ids.length) return glance;
	await clock.sleep(error instanceof duvo_errors/* TimeoutError */.MU ? settleMs.slow : settleMs.lost, signal);
	try {
		return await operation.trace(ids, since, false);
	} catch {
		await clock.sleep(settleMs.slow, signal);
		return operation.trace(ids, since, false);
	}
}
/**
* Reads back calls that an earlier run sent without learning their result, and records what it finds. Items without a trace
* are to be sent: a whole call under its own key, in case the first one is executed late after all.
*/
async function readUnconfirmed(unconfirmed, { operation, record }) {
	const pieces = [];
	for (const [index, { key, sentAt, ids, isWhole, resent }] of unconfirmed.entries()) {
		const name = `${resume/* earlier */.X}-${index + 1}`;
		try {
			const { taken, unclear, none } = await operation.trace(ids, sentAt, false);
			record(name, "done", taken, {
				reason: "read back",
				resent
			});
			record(name, "ambiguous", unclear, { reason: "the Case has changed since" });
			const isSame = isWhole && none.length === ids.length && key !== "";
			if (none.length > 0) pieces.push({
				name,
				ids: none,
				resent: true,
				...isSame && { earlier: {
					key,
					sentAt
				} }
			});
		} catch (error) {
			record(name, "ambiguous", ids, { reason: `cannot be read back: ${(0,item_outcomes/* reasonOf */.A3)(error)}` });
		}
	}
	return pieces;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/deliver-piece.js




// .build/action-update-cases/compiled/shared/cases/delivery/deliver-piece.js
/** How often the same ids are sent if the responses get lost. */
const maxSends = 5;
/** If the server responds 500 this many times, and the call has no effect, one of the items probably makes it fail. */
const maxServerErrors = 3;
/**
* Delivers a piece so that every item is done once. A call whose response was lost is never simply repeated, because a
* second effect would undo or duplicate the first one:
*
* 1. Look for the effect. Items that show it are done.
* 2. If no item shows it after a pause, resend the same call with the same key: if the first one is executed late after
* all, a server that honours keys still does it only once.
* 3. If only some items show it, send the others with a new key, because they are another request.
*/
async function deliverPiece(piece, deps) {
	let { ids } = piece;
	let key = piece.earlier?.key ?? deps.uuid();
	let lostSince = piece.earlier?.sentAt;
	for (let sends = 1;; sends += 1) {
		const resent = sends > 1 ? true : piece.resent;
		const sent = await deps.send({
			chunk: piece.name,
			key,
			ids,
			resent
		});
		if (sent.kind === "responded") return settle(piece, ids, sent.response, lostSince ?? sent.sentAt, resent, deps);
		if (sent.kind === "unsent") return giveUp(piece, ids, sent.error, lostSince !== void 0, deps);
		if (sent.kind === "refused" && !(sent.error.status === 409 && lostSince !== void 0)) return {
			kind: "refused",
			error: sent.error,
			ids,
			resent
		};
		lostSince ??= sent.kind === "lost" ? sent.sentAt : 0;
		const left = await resolve(piece, ids, lostSince, sent.error, resent, deps);
		if (left === void 0) return {
			kind: "trouble",
			reason: (0,item_outcomes/* reasonOf */.A3)(sent.error)
		};
		if (left.length === 0) return { kind: "done" };
		if (left.length === ids.length && sends >= maxServerErrors && isServerError(sent.error)) return {
			kind: "refused",
			error: sent.error,
			ids,
			resent: true
		};
		if (sends >= maxSends || deps.signal.aborted) return giveUp(piece, left, sent.error, true, deps);
		if (left.length < ids.length) [ids, key, lostSince] = [
			left,
			deps.uuid(),
			void 0
		];
	}
}
/** Records what a response says. */
async function settle({ name }, ids, response, since, resent, { operation, record }) {
	const settled = await operation.settle(ids, response, since).catch((error) => ({
		done: [],
		skipped: [],
		ambiguous: ids,
		reason: `Duvo responded, but the result of each Case cannot be read: ${(0,item_outcomes/* reasonOf */.A3)(error)}`
	}));
	record(name, "done", settled.done, { resent });
	record(name, "skipped", settled.skipped, settled.skipNote);
	record(name, "ambiguous", settled.ambiguous, { reason: settled.reason });
	return { kind: "done" };
}
/**
* Records what is found about a call whose response was lost.
*
* @returns the ids without a trace; undefined if nothing can be read: then all are recorded as ambiguous
*/
async function resolve({ name }, ids, since, error, resent, deps) {
	let traced;
	try {
		traced = await readBack(ids, since, error, deps);
	} catch (failure) {
		const reason = `response lost (${(0,item_outcomes/* reasonOf */.A3)(error)}), and the Cases could not be read back: ${(0,item_outcomes/* reasonOf */.A3)(failure)}`;
		deps.record(name, "ambiguous", ids, { reason });
		return;
	}
	deps.record(name, "done", traced.taken, {
		reason: "response lost, read back",
		resent
	});
	deps.record(name, "ambiguous", traced.unclear, { reason: "response lost, and the Case has changed since" });
	return traced.none;
}
/** No request gets through any more, so the effect of an earlier call with the same ids stays unknown. */
function giveUp({ name }, ids, error, wasLost, { record }) {
	const reason = (0,item_outcomes/* reasonOf */.A3)(error);
	if (wasLost) record(name, "ambiguous", ids, { reason: `response lost: ${reason}` });
	else record(name, "failed", ids, { reason: `not sent: ${reason}` });
	return {
		kind: "trouble",
		reason
	};
}
function isServerError(error) {
	return error instanceof duvo_errors/* ApiError */.hD && error.status === 500;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/deliver-pieces.js





// .build/action-update-cases/compiled/shared/cases/delivery/deliver-pieces.js
/**
* Delivers all pieces. The first ones are sent alone, until one has succeeded: a problem with the key or the Assignment
* then costs only one to three calls. A refused piece is split and its parts are sent last. If its content was refused and
* nothing has succeeded yet, they are sent first, to tell bad items from bad inputs. Anything not sent in the end is recorded as
* failed.
*
* @returns why it stopped early; undefined if it did not
*/
async function deliverPieces(pieces, deps) {
	const queue = [...pieces];
	const breaker = createBreaker();
	let stopReason;
	const isStopped = () => stopReason !== void 0 || deps.signal.aborted || deps.ledger.failure !== void 0;
	const deliverNext = async (piece) => {
		const delivery = await deliverPiece(piece, deps);
		if (delivery.kind !== "refused") {
			stopReason ??= breaker.note(delivery);
			return;
		}
		const { error, ids, resent } = delivery;
		const parts = () => split({
			...piece,
			resent
		}, ids);
		const reason = (0,item_outcomes/* reasonOf */.A3)(error);
		const signal = {
			status: error.status,
			reason,
			isPart: isPart(piece),
			size: ids.length
		};
		stopReason ??= breaker.note({
			kind: "refused",
			...signal
		});
		if (ids.length === 1 || isStopped()) deps.record(piece.name, "failed", ids, { reason });
		else if (isContentRefusal(error.status) && !breaker.hasSucceeded) queue.unshift(...parts());
		else queue.push(...parts());
	};
	const work = async (isDone) => {
		while (!isStopped() && !isDone()) {
			const piece = queue.shift();
			if (!piece) return;
			await deliverNext(piece);
		}
	};
	await work(() => breaker.hasSucceeded);
	if (queue.length > 0 && !isStopped()) stopReason = await deps.afterFirst?.();
	while (queue.length > 0 && !isStopped()) await Promise.all(Array.from({ length: deps.maxParallel }, () => work(() => false)));
	stopReason ??= deps.ledger.failure?.message;
	if (deps.signal.aborted) stopReason ??= (0,item_outcomes/* reasonOf */.A3)(deps.signal.reason);
	for (const piece of queue) deps.record(piece.name, "failed", piece.ids, { reason: `not sent: ${stopReason}` });
	return stopReason;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/send.js


// .build/action-update-cases/compiled/shared/cases/delivery/send.js
/** How long a call in flight may still take once the step is cancelled: the runner kills the step after 7.5 s. */
const graceMs = 4e3;
/**
* Sends chunks to Duvo. Writes each call to the ledger before sending it.
*
* The client retries only what was certainly not executed. A lost response comes back as `lost`.
*/
function createSender(call, { duvo, ledger, clock, signal }) {
	return async (parcel) => {
		const watch = watchCancel(signal, clock);
		const onSend = () => {
			signal.throwIfAborted();
			const sentAt = duvo.serverNow();
			ledger.append({
				event: "sent",
				...parcel,
				ids: [...parcel.ids],
				at: new Date(sentAt).toISOString()
			});
			watch.sentAt = sentAt;
		};
		try {
			const options = {
				key: parcel.key,
				retry: "unless-ambiguous",
				signal: watch.signal,
				onSend
			};
			return {
				kind: "responded",
				response: await call(parcel.ids, options),
				sentAt: watch.sentAt ?? 0
			};
		} catch (error) {
			return judge(error, watch.sentAt);
		} finally {
			watch.stop();
		}
	};
}
function judge(error, sentAt) {
	if (!(error instanceof duvo_errors/* DuvoError */.V8)) return sentAt === void 0 ? {
		kind: "unsent",
		error
	} : {
		kind: "lost",
		sentAt,
		error
	};
	if (error.ambiguous && sentAt !== void 0) return {
		kind: "lost",
		sentAt,
		error
	};
	const isBusy = error instanceof duvo_errors/* ApiError */.hD && (error.status === 429 || error.status === 503 || isRateLimited(error));
	return error instanceof duvo_errors/* ApiError */.hD && !isBusy ? {
		kind: "refused",
		error
	} : {
		kind: "unsent",
		error
	};
}
function isRateLimited(error) {
	return error.status === 403 && error.code === "rate_limited";
}
function watchCancel(cancel, clock) {
	const controller = new AbortController();
	let stopTimer = () => {};
	const watch = {
		signal: controller.signal,
		sentAt: void 0,
		stop() {
			stopTimer();
			cancel.removeEventListener("abort", onCancel);
		}
	};
	function onCancel() {
		if (watch.sentAt === void 0) controller.abort(cancel.reason);
		else stopTimer = clock.timer(graceMs, () => controller.abort(cancel.reason));
	}
	if (cancel.aborted) onCancel();
	else cancel.addEventListener("abort", onCancel);
	return watch;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/delivery/deliver-all.js








// .build/action-update-cases/compiled/shared/cases/delivery/deliver-all.js
/**
* Writes the plan to the ledger, reads back what an earlier run left ambiguous, sends the rest, and reports the result of
* each item.
*/
async function deliverAll(task, deps) {
	const { operation, unfinished, leftOut = [] } = task;
	const { clock, log, signal } = deps;
	const ledger = await deps.openLedger();
	ledger.append(...(0,resume/* planLines */.HN)(unfinished, {
		scope: task.scope,
		at: deps.duvo.serverNow()
	}));
	const recorder = createRecorder(task.ids, ledger);
	recorder.carryOver(unfinished);
	const startedAt = clock.monotonic();
	const before = recorder.done;
	const progress = (0,report_progress/* startProgress */.ot)(task.ids.length, recorder, clock, log.info);
	try {
		const record = recorder.record;
		const found = await readUnconfirmed(unfinished.unconfirmed, {
			operation,
			record
		});
		const open = leaveOut(leftOut, unfinished.open, record);
		const pieces = [...found.flatMap((piece) => leaveOutOfPiece(piece, leftOut, record)), ...chunksOf(open)];
		const send = createSender(operation.send, {
			...deps,
			ledger
		});
		const stopReason = await deliverPieces(pieces, {
			...deps,
			operation,
			send,
			record,
			ledger,
			maxParallel: task.maxParallel,
			afterFirst: task.afterFirst
		});
		const durationMs = clock.monotonic() - startedAt;
		const handled = recorder.done - before;
		if (!signal.aborted) await task.onSent?.(recorder);
		return {
			itemOutcomes: recorder.itemOutcomes(),
			stopReason,
			durationMs,
			handled
		};
	} finally {
		progress.stop();
	}
}
/** Records the excluded ids, and returns the others. */
function leaveOut(leftOut, ids, record) {
	const rest = new Set(ids);
	for (const group of leftOut) record("left-out", "skipped", group.ids.filter((id) => rest.delete(id)), {
		reason: group.reason,
		isExpected: group.isExpected
	});
	return [...rest];
}
/** A smaller call is another request, so it does not reuse the key of the earlier one. */
function leaveOutOfPiece(piece, leftOut, record) {
	const ids = leaveOut(leftOut, piece.ids, record);
	if (ids.length === piece.ids.length) return [piece];
	return ids.length === 0 ? [] : [{
		name: piece.name,
		ids,
		resent: piece.resent
	}];
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/select/filters.js
var filters = __webpack_require__(770);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/select/search-cases.js


// .build/action-update-cases/compiled/shared/cases/select/search-cases.js
/** Rows added or removed between two pages shift the others, so the list is read again, at most this many times. */
const maxPasses = 3;
/**
* All matching Cases, each once. Reads every page before anything is written. Tolerates rows that move during the read: the
* list is read again until no total contradicts what was seen.
*
* @throws ActionError if there are more than `maxCases`, as soon as that is known, or if the server did not filter
*/
async function searchCases(filter, maxCases, reader) {
	const found = /* @__PURE__ */ new Map();
	for (let pass = 0; pass < maxPasses; pass += 1) if (!await readAll(found, filter, maxCases, reader)) break;
	return [...found.values()];
}
/** True if rows may have been missed. */
async function readAll(found, filter, maxCases, { duvo, queue, signal }) {
	let firstTotal;
	for (let offset = 0;;) {
		const { items, count, total } = await duvo.cases.find(queue, filter, offset, { signal });
		firstTotal ??= total;
		for (const item of items) {
			checkMatch(item, filter);
			found.set(item.id, {
				...item,
				data: void 0
			});
		}
		if (found.size > maxCases) throw tooMany(Math.max(total ?? 0, found.size), maxCases);
		offset += count;
		if (count === 0 || total !== void 0 && offset >= total) return total !== void 0 && total !== firstTotal;
	}
}
function tooMany(count, maxCases) {
	return new errors/* ActionError */.lZ(`${count} Cases exceed max-cases (${maxCases}). Nothing was sent.`, { hint: "If you mean that many, raise max-cases. Preview them with dry-run: true." });
}
/** A server may ignore a filter that it does not support. Then every Case of the Queue would be sent. */
function checkMatch(item, filter) {
	const ignored = ignoredFilter(item, filter);
	if (ignored === void 0) return;
	throw new errors/* ActionError */.lZ(`The search returned Case ${item.id}, which does not match its filter ${ignored}. Nothing was sent.`, { hint: "This server may not support that filter. List the Cases with case-ids or case-ids-file instead." });
}
/** The filter that the row contradicts. A missing field contradicts nothing, except for labels. */
function ignoredFilter(item, filter) {
	const isOlder = (date, from) => from !== void 0 && Date.parse(date ?? "") < Date.parse(from);
	if (filter.priority && item.priority && !filter.priority.includes(item.priority)) return "priority";
	if (isOlder(item.created_at, filter.created_at_from)) return "created-after";
	if (isOlder(item.updated_at, filter.updated_at_from)) return "updated-after";
	const hasLabel = ([key, values]) => item.labels?.some((label) => label.key === key && values.includes(label.value));
	if (filter.labels && !Object.entries(filter.labels).every(hasLabel)) return "labels";
	return filter.search === void 0 || hasWord(item, filter.search) ? void 0 : "search";
}
/** How the server matches words is unknown, but a Case without any of them cannot be a match. */
function hasWord({ title, data, labels }, search) {
	const text = [
		title,
		data ?? "",
		...(labels ?? []).map(({ value }) => value)
	].join(" ").toLowerCase();
	return data === void 0 || search.toLowerCase().split(/\s+/).some((word) => text.includes(word));
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/select/selection.js






// .build/action-update-cases/compiled/shared/cases/select/selection.js
/**
* Finds the Cases: in the ledger, in the list, or by searching.
*
* @param now durations of a search count back from here, in milliseconds
* @throws ActionError if there are more than `max-cases`
*/
async function selectCases(sources, reader, now) {
	const { history, listed, maxCases } = sources;
	if (history) return withinLimit(resumed(history, listed), maxCases);
	if (listed) {
		const { ids, duplicates } = listed;
		return withinLimit({
			ids,
			duplicates,
			added: 0,
			unfinished: allOpen(ids),
			items: void 0
		}, maxCases);
	}
	const found = await searchCases((0,filters/* filterOf */.KV)(sources, now), maxCases, reader);
	const items = new Map(found.map((item) => [item.id, item]));
	const ids = [...items.keys()];
	return {
		ids,
		duplicates: 0,
		added: 0,
		unfinished: allOpen(ids),
		items
	};
}
/** What the ledger left open, and the Cases that are only in the list. */
function resumed({ itemStates, calls }, listed) {
	const added = listed?.ids.filter((id) => !itemStates.has(id)) ?? [];
	const unfinished = (0,resume/* sortHistory */.lv)({
		itemStates,
		calls
	});
	return {
		ids: [...itemStates.keys(), ...added],
		duplicates: 0,
		added: added.length,
		unfinished: {
			...unfinished,
			open: [...unfinished.open, ...added]
		},
		items: void 0
	};
}
function allOpen(ids) {
	return {
		done: [],
		resent: [],
		open: ids,
		unconfirmed: []
	};
}
/** Cases that an earlier run has done do not count: they are not sent again. */
function withinLimit(selection, maxCases) {
	const count = selection.ids.length - selection.unfinished.done.length;
	if (count > maxCases) throw tooMany(count, maxCases);
	return selection;
}
/** The selection in one log line. @param done the participle of what the action does: `delegated` */
function describeSelection({ ids, duplicates, added, unfinished }, done) {
	const unconfirmed = unfinished.unconfirmed.flatMap((call) => call.ids).length;
	return [
		(0,log_text/* countOf */.pq)(ids.length, "Case"),
		duplicates > 0 && `${(0,log_text/* countOf */.pq)(duplicates, "duplicate")} ignored`,
		unfinished.done.length > 0 && `${unfinished.done.length} already ${done}`,
		unconfirmed > 0 && `${unconfirmed} to read back first`,
		added > 0 && `${added} not in the ledger`,
		`up to ${cases/* bulkLimit */.I} per call`
	].filter((part) => part !== false).join(", ");
}
/** The ids that may be sent. */
function idsToSend({ unfinished }) {
	return [...unfinished.open, ...unfinished.unconfirmed.flatMap(({ ids }) => ids)];
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/action/run/pool.js
// .build/action-update-cases/compiled/shared/action/run/pool.js
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


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/queue/read-cases.js



// .build/action-update-cases/compiled/shared/cases/queue/read-cases.js
/** Rows per page of the list. */
const pageSize = 100;
/** A list that shrinks during the read may hide a row, so it is read again, at most this many times. */
const read_cases_maxPasses = 3;
/**
* Reads those of the ids that are in the Queue and match the filter. Page by page, or one by one, whichever needs fewer
* requests; that is known after the first page.
*
* @param maxPages reads only this many pages, and omits Cases beyond them
*/
async function readCases(ids, filter, reader, maxPages) {
	const search = {
		missing: new Set(ids),
		found: /* @__PURE__ */ new Map(),
		maxPages
	};
	for (let pass = 0; pass < read_cases_maxPasses; pass += 1) if (!await readPages(search, filter, reader) || search.missing.size === 0 || maxPages !== void 0) break;
	return search.found;
}
/** One pass over the list. Moves what it finds from `missing` to `found`. Returns true if the list lost rows meanwhile. */
async function readPages({ missing, found, maxPages }, filter, reader) {
	const { duvo, queue, signal } = reader;
	let isShrunk = false;
	let lastTotal = 0;
	let offset = 0;
	for (let pages = 1;; pages += 1) {
		const { items, count, total = 0 } = await duvo.cases.find(queue, filter, offset, { signal });
		for (const item of items) if (missing.delete(item.id)) found.set(item.id, item);
		isShrunk ||= total < lastTotal;
		lastTotal = total;
		offset += count;
		if (count === 0 || missing.size === 0 || total > 0 && offset >= total || pages === maxPages) return isShrunk;
		if (maxPages === void 0 && missing.size < Math.ceil((total - offset) / pageSize)) {
			await readOneByOne(missing, found, reader);
			return false;
		}
	}
}
async function readOneByOne(missing, found, reader) {
	for (const item of (await readEach([...missing], (id) => readCase(id, reader))).values()) {
		if (!item) continue;
		found.set(item.id, item);
		missing.delete(item.id);
	}
}
async function readCase(id, { duvo, queue, signal }) {
	try {
		const item = await duvo.cases.get(id, { signal });
		return item.queue_id && item.queue_id !== queue ? void 0 : item;
	} catch (error) {
		if (error instanceof duvo_errors/* ApiError */.hD && error.status === 404) return void 0;
		throw error;
	}
}
/** The Jobs that have held each of the Cases. */
function readRuns(ids, { duvo, signal }) {
	return readEach(ids, (id) => duvo.cases.runs(id, { signal }));
}
/** One request per id, a few at a time. Throws the first failure. */
async function readEach(ids, read) {
	const values = /* @__PURE__ */ new Map();
	const results = await mapPool(ids, 4, async (id) => values.set(id, await read(id)));
	for (const result of results) if (result.status === "rejected") throw result.reason;
	return values;
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/queue/skip-reasons.js



// .build/action-update-cases/compiled/shared/cases/queue/skip-reasons.js
/** Why Duvo skipped a Case, as far as its state shows. */
function skipReason(item) {
	if (!item) return "not in this Queue";
	if (item.pending_approval_batch_id) return "waiting for an approval";
	if (item.pending_human_request_id) return "waiting for a person to answer";
	return `skipped by Duvo (status ${item.display_status})`;
}
/**
* Looks up the skipped Cases, all at once, and records why they were skipped. Existing reasons are kept; if the look-up
* fails, the others stay without one.
*/
async function explainSkips(recorder, reader) {
	const itemOutcomes = recorder.itemOutcomes();
	const ids = (0,item_outcomes/* idsOf */.UX)(itemOutcomes, "skipped").filter((id) => itemOutcomes.get(id)?.reason === void 0);
	if (ids.length === 0) return;
	const items = await readCases(ids, {}, reader).catch(() => void 0);
	if (!items) return;
	const byReason = Map.groupBy(ids, (id) => skipReason(items.get(id)));
	for (const [reason, skipped] of byReason) recorder.record("skips", "skipped", skipped, { reason });
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(487);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/queue/case-state.js
var case_state = __webpack_require__(634);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/select/guard.js






// .build/action-update-cases/compiled/shared/cases/select/guard.js
/**
* Excludes what nobody wants to lose by mistake: the results of completed Cases, and the work on those in progress. Both
* are sent only if `include` names them.
*/
async function guardCases(selection, include, reader) {
	const [takesCompleted, takesInProgress] = filters/* includable */.AP.map((word) => include.includes(word));
	const ids = idsToSend(selection);
	const statuses = takesCompleted ? inProgressWords : [...inProgressWords, ...completedWords];
	const items = selection.items ?? await readStates(ids, statuses, reader);
	const leftOut = /* @__PURE__ */ new Map();
	const interrupted = [];
	for (const id of ids) {
		const item = items.get(id);
		if (!item) continue;
		if ((0,case_state/* isInProgress */.LT)(item) && takesInProgress) interrupted.push(id);
		const reason = reasonToKeep(item, !takesCompleted, !takesInProgress);
		if (reason === void 0) continue;
		const group = leftOut.get(reason);
		if (group) group.push(id);
		else leftOut.set(reason, [id]);
	}
	return {
		leftOut: [...leftOut].map(([reason, ids]) => ({
			reason,
			ids
		})),
		interrupted
	};
}
function reasonToKeep(item, keepsCompleted, keepsInProgress) {
	if ((0,case_state/* isCompleted */.Yw)(item) && keepsCompleted) return `is ${(0,run_status/* normalizeStatus */.SP)(item.display_status)}; needs include: completed`;
	return (0,case_state/* isInProgress */.LT)(item) && keepsInProgress ? "is in progress; needs include: in-progress" : void 0;
}
const inProgressWords = ["in_progress"];
const completedWords = ["completed"];
const otherWords = [
	"pending",
	"failed",
	"needs_input",
	"postponed"
];
/**
* Those of the ids whose Cases have one of the statuses. Reads whichever list is shorter, because a Queue may have a long
* history or a long backlog.
*/
async function readStates(ids, status, reader) {
	const first = await firstPage(status, reader);
	if (first.isAll) return new Map(first.items.map((item) => [item.id, item]));
	const others = await firstPage(otherWords, reader);
	if (first.total <= others.total) return readCases(ids, { status }, reader);
	const open = others.isAll ? others.items : [...(await readCases(ids, { status: otherWords }, reader)).values()];
	const isOpen = new Set(open.map(({ id }) => id));
	const rest = ids.filter((id) => !isOpen.has(id));
	return readCases(rest, {}, reader);
}
async function firstPage(status, { duvo, queue, signal }) {
	const { items, count, total = count } = await duvo.cases.find(queue, { status }, 0, { signal });
	return {
		items,
		total,
		isAll: count >= total
	};
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/select/inputs.js
var select_inputs = __webpack_require__(200);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/select/preview.js



// .build/action-update-cases/compiled/shared/cases/select/preview.js
/** Reads every selected Case. */
async function previewCases(selection, guarded, reader) {
	const ids = idsToSend(selection);
	const items = selection.items ?? await readCases(ids, {}, reader);
	const byStatus = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const status = items.get(id)?.display_status ?? "not in this Queue";
		byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
	}
	return {
		...guarded,
		byStatus,
		missing: ids.filter((id) => !items.has(id))
	};
}


;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/shared/cases/queue/bulk-counts.js




// .build/action-update-cases/compiled/shared/cases/queue/bulk-counts.js
/** Finds out which Cases of a call were done and which were skipped. `since`: when it was sent, by the server's clock. */
async function settleByCounts(ids, counts, since, deps) {
	if (isPlain(ids.length, counts)) return sortByChange(ids, counts, /* @__PURE__ */ new Set());
	const settled = sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()));
	if (settled.ambiguous.length === 0) return settled;
	await deps.clock.sleep(settleMs.lost, deps.signal);
	return sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()));
}
/**
* The Cases that have changed since, in milliseconds of the server's clock.
*
* @param isGlance reads only a few pages: if the call was executed, its Cases are among the last changed
*/
async function readChanged(ids, since, reader, isGlance = false) {
	const updated_at_from = new Date(since - case_state/* clockMarginMs */.ZD).toISOString();
	const items = await readCases(ids, {
		updated_at_from,
		order: isGlance ? "last-changed" : void 0
	}, reader, isGlance ? 5 : void 0);
	return new Map([...items].filter(([, item]) => (0,case_state/* isChanged */.Hq)(item, since)));
}
/** Whether the counts alone determine the result of each Case. */
function isPlain(count, { done, skipped }) {
	return done + skipped === count && (done === 0 || skipped === 0);
}
/**
* A response says how many Cases were skipped, never which: those that have not changed since. If the Cases contradict the
* counts, everything uncertain is ambiguous.
*
* @param changed the ids whose Cases have changed since the call was sent
*/
function sortByChange(ids, counts, changed) {
	const { done, skipped } = counts;
	if (isPlain(ids.length, counts)) return {
		done: skipped === 0 ? ids : [],
		skipped: skipped === 0 ? [] : ids,
		ambiguous: []
	};
	const moved = ids.filter((id) => changed.has(id));
	const still = ids.filter((id) => !changed.has(id));
	const reason = `Duvo reported ${done} done and ${skipped} skipped of ${ids.length} Cases, but ${moved.length} have changed`;
	if (done + skipped !== ids.length) return {
		done: moved,
		skipped: [],
		ambiguous: still,
		reason
	};
	if (moved.length === done) return {
		done: moved,
		skipped: still,
		ambiguous: []
	};
	return moved.length > done ? {
		done: [],
		skipped: still,
		ambiguous: moved,
		reason
	} : {
		done: moved,
		skipped: [],
		ambiguous: still,
		reason
	};
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/plan/change.js
var plan_change = __webpack_require__(628);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/apply/update.js





// .build/action-update-cases/compiled/action-update-cases/src/apply/update.js
/** Changes many Cases. The Cases show whether a lost call was executed: then they are as it should have left them. */
function updateCases(deps) {
	const { change, onInterrupted } = deps;
	return {
		async send(ids, options) {
			const counts = await call(ids, options, deps);
			onInterrupted(counts.interruptedRunIds);
			return counts;
		},
		settle: async (ids, { done, skipped }, since) => skipped === void 0 ? settleDeletion(ids, done, deps) : settleByCounts(ids, {
			done,
			skipped
		}, since, deps),
		trace: (ids, since, isGlance) => change.kind === "delete" ? traceDeletion(ids, deps) : traceUpdate(ids, since, isGlance, deps)
	};
}
function call(ids, options, { duvo, queue, change }) {
	switch (change.kind) {
		case "status": return duvo.cases.updateStatus(queue, {
			case_ids: ids,
			status: change.value
		}, options);
		case "priority": return duvo.cases.updatePriority(queue, {
			case_ids: ids,
			priority: change.value
		}, options);
		case "delete": return duvo.cases.delete(queue, { case_ids: ids }, options);
	}
}
/** Fewer were deleted than requested: reads back which still exist. */
async function settleDeletion(ids, done, deps) {
	if (done >= ids.length) return {
		done: ids,
		skipped: [],
		ambiguous: []
	};
	const { taken, none } = await traceDeletion(ids, deps);
	return {
		done: taken,
		skipped: none,
		ambiguous: []
	};
}
async function traceDeletion(ids, reader) {
	const items = await readCases(ids, {}, reader);
	return {
		taken: ids.filter((id) => !items.has(id)),
		none: ids.filter((id) => items.has(id)),
		unclear: []
	};
}
async function traceUpdate(ids, since, isGlance, deps) {
	const items = await readChanged(ids, since, deps, isGlance);
	const moved = deps.change.kind === "status" && deps.change.value === "pending" ? [...items.values()].filter((item) => !(0,case_state/* isWaiting */.Gu)(item)).map(({ id }) => id) : [];
	const runs = await readRuns(moved, deps);
	const traced = {
		taken: [],
		none: [],
		unclear: []
	};
	for (const id of ids) traced[traceOf(items.get(id), since, deps.change, runs.get(id) ?? [])].push(id);
	return traced;
}
/** A Job may have taken a Case since it was reset to pending: resetting it again would interrupt that Job. */
function traceOf(item, since, change, runs) {
	if (!item) return "none";
	if ((0,plan_change/* isAsWanted */.K1)(item, change)) return "taken";
	if (change.kind !== "status" || change.value !== "pending") return "none";
	return runs.map((run) => Date.parse(run.claimed_at ?? run.created_at ?? "")).filter((at) => !Number.isNaN(at)).some((at) => at >= since - case_state/* clockMarginMs */.ZD) ? "taken" : "none";
}


// EXTERNAL MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/inputs.js + 1 modules
var src_inputs = __webpack_require__(401);
// EXTERNAL MODULE: ./.build/action-update-cases/shaken/shared/cases/ledger/ledger.js
var ledger = __webpack_require__(751);
;// CONCATENATED MODULE: ./.build/action-update-cases/shaken/action-update-cases/src/run.js














// .build/action-update-cases/compiled/action-update-cases/src/run.js
/** Finds the Cases, leaves out those to be left alone, changes the others, and reports the result of each. */
async function run(inputs, deps) {
	const { duvo, clock, log, signal } = deps;
	const { change, maxParallel, queueId: queue } = inputs;
	const reader = {
		duvo,
		queue,
		signal
	};
	const { name: queueName } = await duvo.queues.get(queue);
	const selection = await selectCases(inputs, reader, clock.now());
	log.info(`Queue ${JSON.stringify(queueName)}: ${describeSelection(selection, (0,plan_change/* doneWord */.XZ)(change))}`);
	if (inputs.history && (0,select_inputs/* isSearchGiven */.A6)(inputs)) log.info("Not searching again: the Cases come from resume-from.");
	const outcome = {
		queueName,
		duplicates: selection.duplicates,
		requested: selection.ids.length,
		...untouched
	};
	const ids = idsToSend(selection);
	const items = selection.items ?? await readCases(ids, {}, reader);
	const guarded = change.kind === "priority" ? nothingGuarded : await guardCases({
		...selection,
		items
	}, inputs.include, reader);
	const leftOut = [(0,plan_change/* findUnchanged */.pb)(ids, items, change), ...guarded.leftOut].filter((group) => group.ids.length > 0);
	checkDeletions(countOpen(ids, leftOut), inputs);
	if (inputs.dryRun) return {
		...outcome,
		preview: await previewCases({
			...selection,
			items
		}, {
			...guarded,
			leftOut
		}, reader)
	};
	if (selection.ids.length === 0) return outcome;
	const interrupted = /* @__PURE__ */ new Set();
	const onInterrupted = (runIds) => {
		for (const id of runIds) interrupted.add(id);
	};
	const operation = updateCases({
		...reader,
		clock,
		change,
		onInterrupted
	});
	const onSent = (recorder) => explainSkips(recorder, reader);
	const task = {
		...selection,
		operation,
		scope: (0,src_inputs/* scopeOf */.Od)(queue, change),
		leftOut,
		maxParallel,
		onSent
	};
	const delivered = await deliverAll(task, deps);
	return {
		...outcome,
		...delivered,
		interrupted: [...interrupted]
	};
}
const untouched = {
	itemOutcomes: /* @__PURE__ */ new Map(),
	preview: void 0,
	stopReason: void 0,
	durationMs: 0,
	handled: 0,
	interrupted: []
};
const nothingGuarded = {
	leftOut: [],
	interrupted: []
};
function countOpen(ids, leftOut) {
	const out = new Set(leftOut.flatMap((group) => group.ids));
	return ids.filter((id) => !out.has(id)).length;
}
/** Deleted Cases cannot be restored: more than expected means that the list or the search is wrong. */
function checkDeletions(count, { change, maxDeletions = 0 }) {
	if (change.kind !== "delete" || count <= maxDeletions) return;
	throw new errors/* ActionError */.lZ(`${(0,log_text/* countOf */.pq)(count, "Case")} would be deleted, more than max-deletions (${maxDeletions}). Nothing was sent.`, { hint: "If you mean that many, raise max-deletions. Preview them with dry-run: true." });
}



/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   XF: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(653);



// .build/action-update-cases/compiled/shared/cases/ledger/item-outcomes.js
function countOutcomes(itemOutcomes) {
	const counts = {
		done: 0,
		skipped: 0,
		failed: 0,
		ambiguous: 0
	};
	for (const { outcome } of itemOutcomes.values()) counts[outcome] += 1;
	return counts;
}
/** The ids with this result, in order. */
function idsOf(itemOutcomes, outcome) {
	return [...itemOutcomes].filter(([, classified]) => classified.outcome === outcome).map(([id]) => id);
}
/** An error message as the reason of a note: one line. */
function reasonOf(error) {
	return (0,_action_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error), 300);
}



/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/* harmony import */ var _action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);




// .build/action-update-cases/compiled/shared/cases/ledger/ledger.js
/** The ledger cannot be written: nothing more may be sent. */
var LedgerError = class extends _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "LedgerError";
};
/** Opens the file for appending. */
function openLedger(path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, "a");
	let failure;
	return {
		get failure() {
			return failure;
		},
		append(...lines) {
			if (failure) throw failure;
			try {
				writeAll(file, Buffer.from(lines.map((line) => `${(0,_action_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(JSON.stringify(line))}\n`).join("")));
				(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fsyncSync)(file);
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
				failure = new LedgerError(`The ledger ${path} cannot be written (${code}). Sending was stopped.`, {
					hint: "Everything that was sent is in the ledger. Free up disk space, then run again with resume-from.",
					cause
				});
				throw failure;
			}
		}
	};
}
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(file, bytes, at);
}



/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   LT: () => (/* binding */ isInProgress),
/* harmony export */   Yw: () => (/* binding */ isCompleted),
/* harmony export */   ZD: () => (/* binding */ clockMarginMs)
/* harmony export */ });
/* harmony import */ var _duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);


// .build/action-update-cases/compiled/shared/cases/queue/case-state.js
/**
* `since` is an estimate of the server's clock that never runs ahead of it. This is the tolerance for a database whose
* clock is behind the server's.
*/
const clockMarginMs = 1e3;
/** A Case whose dates of creation and change are this close was never changed. */
const creationMs = 100;
/** Whether a Case has changed since then. Times in milliseconds of the server's clock. */
function isChanged(item, since) {
	const updatedAt = Date.parse(item.updated_at ?? "");
	const createdAt = Date.parse(item.created_at ?? "");
	return updatedAt >= since - clockMarginMs && !(updatedAt - createdAt <= creationMs);
}
/** Whether the Case is waiting for a Job to take it. */
function isWaiting(item) {
	return item.display_status === "pending" && !item.claimed_by_run_id;
}
/** Whether an Assignment is processing the Case: its Job would be interrupted. */
function isInProgress(item) {
	return [
		"in_progress",
		"claimed",
		"processing"
	].includes((0,_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(item.display_status));
}
/** Whether the Case ended well, or was cancelled. */
function isCompleted(item) {
	return [
		"completed",
		"success",
		"canceled",
		"cancelled"
	].includes((0,_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(item.display_status));
}



/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ot: () => (/* binding */ startProgress),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export progressLine */
// .build/action-update-cases/compiled/shared/cases/report/progress.js
const everyMs = 5e3;
/** Print a line even without a change, so that a wait for the rate limit does not look like a hang. */
const everyMsIdle = 3e4;
/** Prints the progress, one line every few seconds, until stopped. */
function startProgress(total, counter, clock, print) {
	const startedAt = clock.monotonic();
	let printed = 0;
	let printedAt = startedAt;
	let cancel = clock.timer(everyMs, tick);
	function tick() {
		const now = clock.monotonic();
		if (counter.done !== printed || now - printedAt >= everyMsIdle) {
			print(progressLine(counter.done, total, now - startedAt));
			printed = counter.done;
			printedAt = now;
		}
		cancel = clock.timer(everyMs, tick);
	}
	return { stop: () => cancel() };
}
/** For example `3400 of 10000 Cases (34%), 57 a second, about 1 min 56 s left`. Times in milliseconds. */
function progressLine(done, total, elapsedMs) {
	const share = Math.floor(done * 100 / total);
	const rate = done / (elapsedMs / 1e3);
	const left = done === 0 ? "" : `, about ${formatDuration((total - done) / rate * 1e3)} left`;
	return `${done} of ${total} Cases (${share}%), ${formatRate(rate)}${left}`;
}
function formatRate(casesPerSecond) {
	return `${casesPerSecond >= 10 ? Math.round(casesPerSecond) : Math.round(casesPerSecond * 10) / 10} a second`;
}
/** For example `2 of 5 rows failed, 1 may or may not have become a Case.`; undefined if all counts are 0. */
function shareOf(whole, parts) {
	const [first, ...others] = parts.filter(([count]) => count > 0);
	if (!first) return void 0;
	return `${[`${first[0]} of ${whole} ${first[1]}`, ...others.map(([count, verb]) => `${count} ${verb}`)].join(", ")}.`;
}
/** For example `2.5 s`, `45 s`, `3 min 20 s` or `2 h 5 min`. */
function formatDuration(ms) {
	if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	if (minutes === 0) return `${seconds} s`;
	return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}



/***/ })

};
