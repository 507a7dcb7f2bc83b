export const id = 1;
export const ids = [1];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   h5: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5368);
/* harmony import */ var _shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5953);
/* harmony import */ var _shared_cases_queue_case_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3097);
/* harmony import */ var _shared_cases_queue_read_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9437);
/* harmony import */ var _shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6412);
/* harmony import */ var _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1189);
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);








// .build/action-push-cases/compiled/action-push-cases/src/follow/follow.js
const progressMs = 3e4;
/** Tolerance for rows that changed at the same time as the last one seen, and for database clocks that differ slightly. */
const overlapMs = 5e3;
/** Every this many looks, read the open Cases individually: they may have been deleted. */
const looksBeforeReread = 20;
/** The state of a Case, in the words of `fail-if`. */
function stateOf(item) {
	if (!item) return "gone";
	const status = (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeStatus */ .SP)(item.display_status);
	if (status === "failed") return "failed";
	if (status === "canceled" || status === "cancelled") return "canceled";
	if ((0,_shared_cases_queue_case_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleted */ .Y)(item)) return "completed";
	return item.pending_human_request_id || item.pending_approval_batch_id || status === "needs_input" || status === "needs_review" ? "waiting" : "open";
}
const ended = [
	"completed",
	"failed",
	"canceled",
	"gone"
];
/**
* Follows Cases to their end through the list of recent changes, so that thousands cost as little as one. A failed Case
* that is retried counts as open again. If nothing can be read, it keeps trying until the time limit.
*
* @param isNew whether all of the Cases were created since `since`, in milliseconds of the server's clock
* @throws ApiError if the key is refused
*/
async function follow(ids, { since, isNew, timeoutMs }, deps) {
	const { clock, log, signal } = deps;
	const states = /* @__PURE__ */ new Map();
	const claims = /* @__PURE__ */ new Map();
	const wanted = new Set(ids);
	const startedAt = clock.monotonic();
	let watermark = since;
	let isRead = false;
	let printedAt = startedAt;
	const note = (item) => {
		if (!wanted.has(item.id)) return;
		states.set(item.id, item);
		if (item.claimed_by_run_id) claims.set(item.id, item.claimed_by_run_id);
	};
	const look = async (count) => {
		if (!isRead) {
			const filter = isNew ? { created_at_from: (/* @__PURE__ */ new Date(since - overlapMs)).toISOString() } : {};
			for (const item of (await (0,_shared_cases_queue_read_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .readCases */ .k)(ids, filter, deps)).values()) note(item);
			isRead = true;
		} else watermark = await readChanges(watermark, note, deps);
		if (count % looksBeforeReread === 0) await reread(openOf(ids, states), states, note, deps);
	};
	for (let count = 1;; count += 1) {
		try {
			await look(count);
		} catch (error) {
			if (signal.aborted || isRefusal(error)) return stopped(signal.aborted ? signal.reason : error);
			if (!(error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DuvoError */ .V8)) throw error;
			log.info(`Cannot read the Cases; retrying: ${(0,_shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`);
		}
		const now = clock.monotonic();
		if (isRead && openOf(ids, states).length === 0) return {
			states,
			isRead,
			claims,
			stopReason: void 0
		};
		if (now - startedAt >= timeoutMs) return stopped(`${isRead ? hadNotEnded(ids, states) : notRead(ids)} after ${(0,_shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(timeoutMs)}`);
		if (now - printedAt >= progressMs) {
			log.info(progressOf(ids, states));
			printedAt = now;
		}
		const waitMs = Math.min(intervalMs(now - startedAt), Math.max(0, timeoutMs - (now - startedAt)));
		await clock.sleep(waitMs, signal).catch(() => {});
		if (signal.aborted) return stopped(signal.reason);
	}
	function stopped(reason) {
		return {
			states,
			isRead,
			claims,
			stopReason: typeof reason === "string" ? reason : (0,_shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(reason)
		};
	}
}
const hadNotEnded = (ids, states) => `${(0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(openOf(ids, states).length, "Case")} had not ended`;
const notRead = (ids) => `The state of ${(0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(ids.length, "Case")} could not be read`;
/** Poll work of minutes every few seconds, and work of hours every half minute. */
function intervalMs(elapsedMs) {
	if (elapsedMs < 12e4) return 5e3;
	return elapsedMs < 9e5 ? 15e3 : 3e4;
}
function openOf(ids, states) {
	return ids.filter((id) => states.has(id) && !ended.includes(stateOf(states.get(id))));
}
/**
* Reads what has changed, last changed first. A row that changes while the pages are read moves to the front, where the
* next look finds it.
*
* @returns the latest change, where the next look starts
*/
async function readChanges(watermark, note, { duvo, queue, signal }) {
	const filter = {
		updated_at_from: (/* @__PURE__ */ new Date(watermark - overlapMs)).toISOString(),
		order: "last-changed"
	};
	let latest = watermark;
	for (let offset = 0;;) {
		const { items, count, total } = await duvo.cases.find(queue, filter, offset, { signal });
		for (const item of items) note(item);
		if (offset === 0) latest = Math.max(latest, Date.parse(items[0]?.updated_at ?? "") || 0);
		offset += count;
		const oldest = Date.parse(items.at(-1)?.updated_at ?? "");
		if (count === 0 || total !== void 0 && offset >= total || oldest < watermark - overlapMs) return latest;
	}
}
/** Reads Cases individually, and forgets those that are gone. */
async function reread(ids, states, note, reader) {
	const items = await (0,_shared_cases_queue_read_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .readCases */ .k)(ids, {}, reader);
	for (const id of ids) {
		const item = items.get(id);
		if (item) note(item);
		else states.delete(id);
	}
}
function isRefusal(error) {
	return error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ApiError */ .hD && (error.status === 401 || error.status === 403 || error.status === 404);
}
/** Counts the Cases by state. Cases that were never read count as unfinished. */
function figuresOf(ids, states, isRead = true) {
	const counts = {
		completed: 0,
		failed: 0,
		canceled: 0,
		waiting: 0,
		open: 0,
		gone: 0
	};
	for (const id of ids) counts[isRead ? stateOf(states.get(id)) : "open"] += 1;
	const { completed, failed, canceled, waiting, open } = counts;
	const all = completed + failed + canceled;
	const rate = all === 0 ? 100 : completed / all * 100;
	return {
		total: ids.length,
		completed,
		failed,
		canceled,
		waiting,
		unfinished: waiting + open,
		"success-rate": rate
	};
}
function progressOf(ids, states) {
	const { total, completed, failed, canceled, waiting, unfinished } = figuresOf(ids, states);
	return `${total} Cases: ${[
		`${completed} completed`,
		failed > 0 && `${failed} failed`,
		canceled > 0 && `${canceled} canceled`,
		waiting > 0 && `${waiting} waiting for a person`,
		`${unfinished - waiting} open`
	].filter((word) => word !== false).join(", ")}`;
}



/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclusionOf: () => (/* binding */ conclusionOf),
/* harmony export */   countRows: () => (/* binding */ countRows),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   summarize: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5368);
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);
/* harmony import */ var _shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5953);
/* harmony import */ var _shared_cases_report_reason_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5471);
/* harmony import */ var _follow_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9069);







// .build/action-push-cases/compiled/action-push-cases/src/report/summary.js
const maxRows = 50;
/** The counts of rows; existing ones already had a Case in the Queue. */
function countRows({ itemOutcomes, existing, rows }) {
	const { done, failed, ambiguous } = (0,_shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .countOutcomes */ .XF)(itemOutcomes);
	return {
		requested: rows.size,
		created: done,
		existing: existing.length,
		failed,
		ambiguous
	};
}
/** The error to fail the step with, if any. */
function failureOf(outcome) {
	const { failed, ambiguous } = countRows(outcome);
	const { repeated, results, stopReason } = outcome;
	const counts = (0,_shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .shareOf */ .tC)((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(outcome.rows.size, "row"), [
		[failed, "failed"],
		[ambiguous, "may or may not have become Cases"],
		[repeated.size, repeated.size === 1 ? "has more than one Case" : "have more than one Case"]
	]);
	const sentences = [
		...counts !== void 0 ? [counts] : [],
		...stopReason !== void 0 ? [stopReason] : [],
		...results?.stopReason !== void 0 ? [`${results.stopReason}.`] : [],
		...results && results.metConditions.length > 0 ? [`fail-if: ${results.metConditions.join(", ")}.`] : []
	];
	return sentences.length > 0 ? sentences.join(" ") : void 0;
}
/** One line for the log. */
function conclusionOf(outcome) {
	const { requested, created, existing, failed, ambiguous } = countRows(outcome);
	return `${created} of ${requested} rows became Cases${Object.entries({
		existing,
		failed,
		ambiguous
	}).filter(([, count]) => count > 0).map(([name, count]) => `, ${count} ${name}`).join("")}, in ${(0,_shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(outcome.durationMs)}`;
}
/** Adds the results of the rows, and of the Cases if they were waited for. */
function summarize(outcome, ledgerFile, summary) {
	const { queueName, itemOutcomes, rows, stopReason, duplicates, durationMs } = outcome;
	const { requested, created, existing, failed, ambiguous } = countRows(outcome);
	const title = outcome.isDryRun ? `### Dry run: ${requested - existing} of ${requested} rows would become Cases of Queue ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(queueName)}` : `### Queue ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(queueName)}: ${created} Cases created from ${requested} rows`;
	const counts = (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"Created",
		"Already there",
		"Failed",
		"Ambiguous",
		"Duration"
	], [[
		created,
		existing,
		failed,
		ambiguous
	].map(String).concat((0,_shared_cases_report_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs))]);
	const notes = [
		...stopReason !== void 0 ? [`**Stopped early:** ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(stopReason)}`] : [],
		...outcome.refusal ? [(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(outcome.refusal.message)] : [],
		...duplicates > 0 ? [`Duplicate rows ignored: ${duplicates}.`] : [],
		...outcome.isDryRun ? [`Rows that already have Cases: ${existing}. Nothing was sent.`] : []
	];
	summary.add([
		title,
		...outcome.isDryRun ? [] : [counts],
		...notes
	].join("\n\n"), { priority: 3 });
	const unsent = new Map([...itemOutcomes].filter(([, { isExpected }]) => !isExpected));
	const problems = (0,_shared_cases_report_reason_table_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonTable */ .$)(unsent, (id) => rows.get(id)?.place ?? id, "Rows");
	if (problems) summary.add(`#### Rows that did not become Cases\n\n${problems}`, { priority: 2 });
	addDoubtful(outcome, summary);
	if (outcome.results) addResults(outcome, outcome.results, summary);
	if (failed + ambiguous > 0 && ledgerFile !== void 0) summary.add(`#### What to do next\n\nRun again with the same file: rows that already have Cases are skipped. With \`resume-from\` set to the ledger (${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ledgerFile)}), ambiguous rows are read back first.`, { priority: 2 });
}
/** Names every ambiguous row, and every row with two Cases. */
function addDoubtful({ itemOutcomes, rows, repeated }, summary) {
	const ambiguous = (0,_shared_cases_ledger_item_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .UX)(itemOutcomes, "ambiguous").map((id) => (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rows.get(id)?.place ?? id));
	if (ambiguous.length > 0) {
		const title = `Rows that may or may not have become Cases (${ambiguous.length})`;
		summary.add((0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, ambiguous.slice(0, 500).join(" ")), { fallback: `${title}: see the ledger.` });
	}
	if (repeated.size === 0) return;
	const named = [...repeated].slice(0, maxRows).map(([id, ids]) => {
		return [(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rows.get(id)?.place ?? id), ids.map(_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(" ")];
	});
	summary.add(`#### Rows with more than one Case\n\nDuvo ignored the idempotency key of a call whose response was lost. Keep one Case of each row, and delete the others.\n\n${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Row", "Cases"], named)}`, { priority: 2 });
}
function addResults({ rows, caseIds }, results, summary) {
	const { completed, failed, canceled, waiting, unfinished } = results.figures;
	const cells = [
		completed,
		failed,
		canceled,
		waiting,
		unfinished - waiting
	].map(String);
	const notes = [...results.stopReason !== void 0 ? [`**Stopped waiting:** ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(results.stopReason)}`] : [], ...results.metConditions.length > 0 ? [`**fail-if:** ${results.metConditions.map(_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(", ")}`] : []];
	const counts = (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"Completed",
		"Failed",
		"Canceled",
		"Waiting for a person",
		"Not ended"
	], [cells]);
	summary.add([
		"#### Results",
		counts,
		...notes
	].join("\n\n"), { priority: 3 });
	for (const [state, title] of [
		["failed", "Failed"],
		["canceled", "Canceled"],
		["waiting", "Waiting for a person"]
	]) {
		const found = [...caseIds].filter(([, caseId]) => (0,_follow_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(results.states.get(caseId)) === state);
		if (found.length === 0) continue;
		const lines = found.slice(0, maxRows).map(([id, caseId]) => {
			const job = results.jobs.get(caseId);
			const answer = job === void 0 ? "" : results.answers.get(job) ?? "";
			const place = rows.get(id)?.place ?? id;
			const said = (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .clipChars */ .uk)(answer.replace(/\s+/g, " ").trim(), 200));
			return [
				(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(place),
				(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(caseId),
				job === void 0 ? "" : (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(job),
				said
			];
		});
		const more = found.length > lines.length ? `\n\nand ${found.length - lines.length} more, in the results file` : "";
		summary.add(`#### ${title} (${found.length})\n\n${tableOfFilled([
			"Row",
			"Case",
			"Job",
			"Last answer"
		], lines)}${more}`, {
			priority: 2,
			fallback: `${title}: ${found.length} Cases, see the results file.`
		});
	}
}
/** A table without the columns that are empty in all rows. */
function tableOfFilled(header, rows) {
	const isFilled = (_, column) => rows.some((row) => row[column] !== "");
	return (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(header.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}



/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/action/run/pool.js
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



/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   XF: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);



// .build/action-push-cases/compiled/shared/cases/ledger/item-outcomes.js
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

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isCompleted)
/* harmony export */ });
/* harmony import */ var _duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);


// .build/action-push-cases/compiled/shared/cases/queue/case-state.js
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

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCases)
/* harmony export */ });
/* harmony import */ var _action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);



// .build/action-push-cases/compiled/shared/cases/queue/read-cases.js
/** Rows per page of the list. */
const pageSize = 100;
/** A list that shrinks during the read may hide a row, so it is read again, at most this many times. */
const maxPasses = 3;
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
	for (let pass = 0; pass < maxPasses; pass += 1) if (!await readPages(search, filter, reader) || search.missing.size === 0 || maxPages !== void 0) break;
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
		if (error instanceof _duvo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404) return void 0;
		throw error;
	}
}
/** One request per id, a few at a time. Throws the first failure. */
async function readEach(ids, read) {
	const values = /* @__PURE__ */ new Map();
	const results = await (0,_action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .mapPool */ .P)(ids, 4, async (id) => values.set(id, await read(id)));
	for (const result of results) if (result.status === "rejected") throw result.reason;
	return values;
}



/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ot: () => (/* binding */ startProgress),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony exports formatRate, progressLine */
// .build/action-push-cases/compiled/shared/cases/report/progress.js
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



/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonTable)
/* harmony export */ });
/* harmony import */ var _action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


// .build/action-push-cases/compiled/shared/cases/report/reason-table.js
const maxExamples = 5;
const maxReasons = 50;
/**
* The reasons why items were not done, most frequent first, with a few examples of each; undefined if all were done.
*
* @param nameOf the name of an item in the table. Default: its id
* @param unit what the items are
*/
function reasonTable(itemOutcomes, nameOf = (id) => id, unit = "Cases") {
	const groups = /* @__PURE__ */ new Map();
	for (const [id, { outcome, reason = "unknown reason" }] of itemOutcomes) {
		if (outcome === "done") continue;
		const why = withoutCall(reason);
		const group = groups.get(`${outcome} ${why}`) ?? {
			outcome,
			reason: why,
			ids: []
		};
		group.ids.push(id);
		groups.set(`${outcome} ${why}`, group);
	}
	if (groups.size === 0) return void 0;
	const rows = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length).slice(0, maxReasons).map(({ outcome, reason, ids }) => {
		const examples = ids.slice(0, maxExamples).map((id) => (0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(nameOf(id)));
		if (ids.length > maxExamples) examples.push("…");
		return [
			outcome,
			(0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(reason),
			String(ids.length),
			examples.join(" ")
		];
	});
	return (0,_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"Result",
		"Reason",
		unit,
		"Examples"
	], rows);
}
/** The reason without the call and its request id, which differ from Case to Case. The ledger has them. */
function withoutCall(reason) {
	return reason.replaceAll(/\b[A-Z]+ \/v\d\/\S+: /g, "").replaceAll(/ \(request [^()]{0,200}\)/g, "");
}



/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/duvo/errors.js
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

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-push-cases/compiled/shared/duvo/resources/runs/run-status.js
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
