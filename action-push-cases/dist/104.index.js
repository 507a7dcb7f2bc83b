export const id = 104;
export const ids = [104];
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

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLedger: () => (/* reexport */ ledger/* openLedger */.a),
  run: () => (/* binding */ run),
  scopeOf: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/errors.js
var errors = __webpack_require__(6304);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/delivery/deliver-all.js + 7 modules
var deliver_all = __webpack_require__(4846);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/resume.js
var resume = __webpack_require__(3212);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/cases/cases.js + 2 modules
var cases_cases = __webpack_require__(9565);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/apply/create.js
// .build/action-push-cases/compiled/action-push-cases/src/apply/create.js
/** Creates Cases from rows. The key of a Case identifies its row, and shows whether a lost call was executed. */
function createCases({ duvo, queue, rows, keyLabel, finder, onCase }) {
	const rowsOf = (ids) => ids.flatMap((id) => rows.get(id) ?? []);
	async function lookUp(ids, since) {
		const found = await finder.find(rowsOf(ids), since);
		for (const [id, [caseId = ""]] of found) onCase(id, caseId);
		return {
			taken: ids.filter((id) => found.has(id)),
			none: ids.filter((id) => !found.has(id))
		};
	}
	return {
		send: (ids, options) => duvo.cases.create(queue, rowsOf(ids).map(({ item }) => item), options),
		async settle(ids, added, since) {
			const missing = new Set(ids);
			for (const { id, row } of pairsOf(rowsOf(ids), added, keyLabel)) if (missing.delete(row)) onCase(row, id);
			if (missing.size === 0) return {
				done: ids,
				skipped: [],
				ambiguous: []
			};
			const { taken, none } = await lookUp([...missing], since);
			const lost = new Set(none);
			const reason = `Duvo returned ${added.length} Cases for ${ids.length} rows, without this one`;
			return {
				done: [...ids.filter((id) => !missing.has(id)), ...taken],
				skipped: [],
				ambiguous: [...lost],
				reason
			};
		},
		async trace(ids, since) {
			return {
				...await lookUp(ids, since),
				unclear: []
			};
		}
	};
}
/** Which Case belongs to which row: by key, or by position if the response has no labels but one Case per row, in order. */
function pairsOf(rows, added, keyLabel) {
	const byKey = new Map(rows.map(({ key, id }) => [key, id]));
	const isInOrder = rows.length === added.length && added.every(({ title }, at) => title === rows[at]?.item.title);
	return added.flatMap(({ id, labels }, at) => {
		const key = labels?.find((label) => label.key === keyLabel)?.value;
		const row = key === void 0 ? isInOrder ? rows[at]?.id : void 0 : byKey.get(key);
		return row === void 0 ? [] : [{
			id,
			row
		}];
	});
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(1189);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5368);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/read/label-keys.js



// .build/action-push-cases/compiled/action-push-cases/src/read/label-keys.js
/** How many labels to read: the keys of earlier pushes may have created one for each Case. */
const maxLabels = 5e3;
/**
* Names label keys that the Queue does not have, next to those that it has: a misspelled key creates Cases that no filter
* finds. Undefined if all are known, if the Queue has no labels to compare with, or if the labels cannot be read.
*
* @param ours the keys of labels that a push adds itself
*/
async function unknownKeys(wanted, ours, queue, queues) {
	const missing = new Set(wanted.filter((key) => key !== ""));
	if (missing.size === 0) return void 0;
	const known = /* @__PURE__ */ new Set();
	if (!await readLabels(queue, queues, ({ key }) => {
		missing.delete(key);
		if (key !== "" && !ours.includes(key)) known.add(key);
		return missing.size === 0;
	}) || missing.size === 0 || known.size === 0) return void 0;
	return `The Queue has no labels with the key ${named(missing)}. It has ${named(known)}. Check the spelling; if the key is new, Duvo adds it.`;
}
/** A value that some Case has for this label; undefined if there is none, or if it is unknown. */
async function usedValue(key, queue, queues) {
	let value;
	await readLabels(queue, queues, (label) => {
		if (label.key === key && label.case_count !== 0) value = label.value;
		return value !== void 0;
	});
	return value;
}
/** False if some labels were not read: there are too many, or they cannot be read. */
async function readLabels(queue, queues, onLabel) {
	let count = 0;
	try {
		for await (const label of queues.labels(queue)) {
			if (onLabel(label)) return true;
			count += 1;
			if (count >= maxLabels) return false;
		}
		return true;
	} catch (error) {
		if (error instanceof duvo_errors/* DuvoError */.V8) return false;
		throw error;
	}
}
function named(keys) {
	const all = [...keys].map((key) => JSON.stringify((0,log_text/* oneLine */.TN)(key, 60)));
	return `${all.slice(0, 20).join(", ")}${all.length > 20 ? ` and ${all.length - 20} more` : ""}`;
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/apply/existing.js




// .build/action-push-cases/compiled/action-push-cases/src/apply/existing.js
/**
* Finds the rows that already have a Case. One request shows whether the Queue is empty. If the search finds nothing, it is
* tested with a key that some Case is known to have: with a broken search, every row would be created twice.
*/
async function findExisting(rows, deps) {
	const { duvo, queue, signal, finder, keyLabel, log } = deps;
	if (rows.length === 0) return /* @__PURE__ */ new Map();
	const { items, count, total = count } = await duvo.cases.find(queue, {}, 0, { signal });
	if (total === 0) return /* @__PURE__ */ new Map();
	const found = await finder.find(rows);
	if (found.size > 0 || !finder.isSearching) return found;
	const known = items.flatMap((item) => item.labels ?? []).find(({ key }) => key === keyLabel)?.value ?? await usedValue(keyLabel, queue, duvo.queues);
	if (known === void 0 || await finder.finds(known)) return found;
	log.warning(unfound(keyLabel));
	finder.stopSearching();
	return finder.find(rows);
}
/** The pauses before each look for a new Case, in milliseconds. */
const pausesMs = [
	0,
	1e3,
	2e3,
	4e3,
	8e3
];
/**
* Looks up a Case that was just created, the way a later run will. If it cannot be found, a later run would create it again.
*
* @param row the row of the Case
* @param since when the push started, in milliseconds of the server's clock
* @returns why nothing more may be sent; undefined if it was found, or if the look-up failed temporarily
*/
async function checkFindable(row, since, deps) {
	if (row === void 0) return void 0;
	const { finder, keyLabel, log, clock, signal } = deps;
	try {
		for (const pause of pausesMs) {
			if (pause > 0) await clock.sleep(pause, signal);
			if ((await finder.find([row], since)).size > 0) return void 0;
		}
		if (finder.isSearching) {
			finder.stopSearching();
			if ((await finder.find([row], since)).size > 0) {
				log.warning(unfound(keyLabel));
				return;
			}
		}
	} catch (error) {
		if (signal.aborted || error instanceof duvo_errors/* DuvoError */.V8) return void 0;
		if (error instanceof errors/* ActionError */.lZ) return error.message;
		throw error;
	}
	return `The new Cases cannot be found by their label ${JSON.stringify(keyLabel)}, so every run would create them again. Delete the Cases listed in the output cases-file, and make sure in Duvo that the Queue keeps labels before you run again.`;
}
function unfound(keyLabel) {
	return `Duvo's search does not find Cases by the label ${JSON.stringify(keyLabel)} although the list shows it. Reading the whole list instead, which takes longer.`;
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/action/run/pool.js
var pool = __webpack_require__(8908);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/apply/find-cases.js




// .build/action-push-cases/compiled/action-push-cases/src/apply/find-cases.js
/** Tolerance for a database whose clock is behind the server's. */
const clockMarginMs = 5e3;
/**
* Creates a finder. It searches by label, 100 keys a request. If the rows show that the server ignores that filter, it
* reads the list of the Queue instead.
*
* @param extra labels that a Case must also have
*/
function createFinder(reader, keyLabel, extra) {
	const { duvo, queue, signal } = reader;
	const filter = { isHonoured: true };
	async function readAll(which, onItem) {
		for (let offset = 0;;) {
			const { items, count, total } = await duvo.cases.find(queue, which, offset, { signal });
			for (const item of items) if (!onItem(item)) return false;
			offset += count;
			if (count === 0 || total !== void 0 && offset >= total) return true;
		}
	}
	/** False if the server does not filter by labels. */
	async function search(rows, found) {
		const byKey = new Map(rows.map(({ key, id }) => [key, id]));
		return readAll({ labels: Object.fromEntries([...extra.map(({ key, value }) => [key, [value]]), [keyLabel, [...byKey.keys()]]]) }, (item) => {
			const id = byKey.get(keyOf(item, keyLabel, extra) ?? "");
			if (id !== void 0) addTo(found, id, item.id);
			return id !== void 0;
		});
	}
	async function scan(rows, since, found) {
		const byKey = new Map(rows.map(({ key, id }) => [key, id]));
		await readAll({ created_at_from: since === void 0 ? void 0 : (/* @__PURE__ */ new Date(since - clockMarginMs)).toISOString() }, (item) => {
			const id = byKey.get(keyOf(item, keyLabel, extra) ?? "");
			if (id !== void 0) addTo(found, id, item.id);
			return true;
		});
	}
	/** False if the server does not filter by labels, which the first hundred rows show. */
	async function searchAll(rows, found) {
		const count = Math.ceil(rows.length / cases_cases/* bulkLimit */.I);
		const [first = [], ...others] = Array.from({ length: count }, (_, at) => rows.slice(at * cases_cases/* bulkLimit */.I, (at + 1) * cases_cases/* bulkLimit */.I));
		if (!await search(first, found)) return false;
		const results = await (0,pool/* mapPool */.P)(others, 4, async (chunk) => search(chunk, found));
		for (const result of results) if (result.status === "rejected") throw result.reason;
		return results.every((result) => result.status === "fulfilled" && result.value);
	}
	return {
		get isSearching() {
			return filter.isHonoured;
		},
		async finds(key) {
			const { items } = await duvo.cases.find(queue, { labels: { [keyLabel]: [key] } }, 0, { signal });
			return items.some((item) => keyOf(item, keyLabel, []) === key);
		},
		stopSearching() {
			filter.isHonoured = false;
		},
		async find(rows, since) {
			const found = /* @__PURE__ */ new Map();
			if (rows.length > 0 && !(filter.isHonoured && await searchAll(rows, found))) {
				filter.isHonoured = false;
				found.clear();
				await scan(rows, since, found);
			}
			return new Map([...found].map(([id, caseIds]) => [id, [...caseIds]]));
		}
	};
}
function addTo(found, id, caseId) {
	const known = found.get(id);
	if (known) known.add(caseId);
	else found.set(id, /* @__PURE__ */ new Set([caseId]));
}
/** The key of a Case; undefined if it lacks one of the other labels. */
function keyOf({ id, labels }, keyLabel, extra) {
	if (!labels) throw new errors/* ActionError */.lZ(`Cases cannot be recognised by their key: Duvo does not return the labels of Case ${id}`, { hint: "This server is too old for push-cases, which must be able to find a Case when a response is lost." });
	const has = (key, value) => labels.some((label) => label.key === key && label.value === value);
	if (!extra.every(({ key, value }) => has(key, value))) return void 0;
	return labels.find(({ key }) => key === keyLabel)?.value;
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/item-outcomes.js
var item_outcomes = __webpack_require__(6412);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/apply/find-repeated.js



// .build/action-push-cases/compiled/action-push-cases/src/apply/find-repeated.js
/** How long a call may take to be executed after its response was lost. */
const lateMs = 2e3;
/**
* Looks up the Cases of rows that an earlier run created, and of rows that were sent more than once: a server that ignores
* idempotency keys may have executed a lost call after all.
*/
async function findRepeated({ itemOutcomes }, caseIds, rows, finder, { clock, log, signal }) {
	const doubtful = (0,item_outcomes/* idsOf */.UX)(itemOutcomes, "done").filter((id) => itemOutcomes.get(id)?.resent || !caseIds.has(id));
	if (doubtful.length === 0) return /* @__PURE__ */ new Map();
	try {
		await clock.sleep(lateMs, signal);
		const found = await finder.find(doubtful.flatMap((id) => rows.get(id) ?? []));
		for (const [id, [caseId = ""]] of found) caseIds.set(id, caseId);
		return new Map([...found].filter(([, ids]) => ids.length > 1));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		log.warning(`${(0,log_text/* countOf */.pq)(doubtful.length, "Case")} could not be checked for duplicates: ${reason}`);
		return /* @__PURE__ */ new Map();
	}
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/follow/fail-if.js
var fail_if = __webpack_require__(7878);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/follow/follow.js
var follow = __webpack_require__(9069);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/duvo/resources/runs/run-schemas.js
var run_schemas = __webpack_require__(6713);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/follow/jobs.js





// .build/action-push-cases/compiled/action-push-cases/src/follow/jobs.js
/** Clocks differ, so a Job may seem slightly older than its Case. */
const marginMs = 6e4;
/**
* The last Job of each Case, from the list of the Queue's Jobs: one request per hundred. Omits what the key cannot see.
*
* @param since no Case was processed before; milliseconds of the server's clock
*/
async function findJobs(caseIds, since, { duvo, queue, teamId, log }) {
	const jobs = /* @__PURE__ */ new Map();
	const wanted = new Set(caseIds);
	try {
		const team = await duvo.teams.resolve(teamId);
		for await (const page of duvo.runs.pages(team, {
			case_queue_id: queue,
			sort_order: "desc"
		})) {
			for (const { id, case_queue_item_id: item } of page) if (item && wanted.has(item) && !jobs.has(item)) jobs.set(item, id);
			const oldest = Date.parse(page.at(-1)?.created_at ?? "");
			if (jobs.size === wanted.size || oldest < since - marginMs) break;
		}
	} catch (error) {
		log.warning(`The Jobs of the Cases could not be listed: ${(0,item_outcomes/* reasonOf */.A3)(error)}`);
	}
	return jobs;
}
/**
* The last text of each Job, at one or two requests per Job. Omits what cannot be read, with a warning.
*
* @param isLate ends the read early
*/
async function readAnswers(jobs, isLate, { duvo, log, signal }) {
	const answers = /* @__PURE__ */ new Map();
	const failed = (await (0,pool/* mapPool */.P)(jobs, 4, async (job) => {
		if (signal.aborted || isLate()) return;
		answers.set(job, await lastAnswer(job, duvo));
	})).flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	if (failed.length > 0) log.warning(`The last answer of ${(0,log_text/* countOf */.pq)(failed.length, "Job")} could not be read: ${(0,item_outcomes/* reasonOf */.A3)(failed[0])}`);
	if (isLate()) log.info("Some answers were not read: the time limit has passed.");
	return answers;
}
const pageSize = 50;
async function lastAnswer(job, duvo) {
	const first = await duvo.runs.messages(job, 0);
	const total = first.total ?? first.items.length;
	const answer = (total > pageSize ? await duvo.runs.messages(job, total - pageSize) : first).items.findLast(run_schemas/* isAnswer */.Tq);
	return answer ? (0,run_schemas/* textOf */.b6)(answer) : "";
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/follow/results.js





// .build/action-push-cases/compiled/action-push-cases/src/follow/results.js
/** Whose answer to read first: failures are the most interesting. */
const answerOrder = [
	"failed",
	"canceled",
	"waiting",
	"completed"
];
/** Waits for the Cases to end, finds the Jobs that processed them, and reads the last text of each. */
async function followResults({ ids, isNew, since }, inputs, deps) {
	const { clock, log } = deps;
	const timeoutMs = inputs.timeoutMinutes * 6e4;
	const startedAt = clock.monotonic();
	log.info(`Waiting for ${(0,log_text/* countOf */.pq)(ids.length, "Case")}`);
	const { states, isRead, claims, stopReason } = await (0,follow/* follow */.e6)(ids, {
		since,
		isNew,
		timeoutMs
	}, deps);
	const jobsDeps = {
		...deps,
		teamId: inputs.teamId
	};
	const listed = ids.length === 0 ? /* @__PURE__ */ new Map() : await findJobs(ids, isNew ? since : 0, jobsDeps);
	const jobs = new Map([...claims, ...listed]);
	const rank = (id) => answerOrder.indexOf((0,follow/* stateOf */.L4)(states.get(id)));
	const asked = ids.filter((id) => jobs.has(id) && rank(id) >= 0).sort((a, b) => rank(a) - rank(b));
	const isLate = () => clock.monotonic() - startedAt > timeoutMs;
	const wanted = asked.slice(0, inputs.maxAnswers).flatMap((id) => jobs.get(id) ?? []);
	const answers = await readAnswers(wanted, isLate, jobsDeps);
	const figures = (0,follow/* figuresOf */.h5)(ids, states, isRead);
	const conditions = (0,fail_if/* parseConditions */.W)(inputs.failIf ?? "");
	return {
		figures,
		states,
		isRead,
		jobs,
		answers,
		stopReason,
		metConditions: (typeof conditions === "string" ? [] : conditions.filter((condition) => condition.holds(figures))).map(({ text }) => text)
	};
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(8987);
// EXTERNAL MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/template.js + 1 modules
var template = __webpack_require__(8808);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/new-cases.js





// .build/action-push-cases/compiled/action-push-cases/src/plan/new-cases.js
const maxTitle = 500;
const new_cases_maxLabels = 50;
const maxKey = 200;
const priorities = [
	"none",
	"medium",
	"high"
];
/**
* Turns rows into Cases.
*
* @throws ActionError that names every row that cannot become one
*/
function planCases(rows, shape) {
	const problems = [];
	const cutTitles = [];
	const planned = /* @__PURE__ */ new Map();
	const repetitions = /* @__PURE__ */ new Map();
	let duplicates = 0;
	for (const row of rows) {
		const problem = missingColumn(row.columns, shape);
		const made = problem === void 0 ? makeCase(row, shape) : problem;
		if (typeof made === "string") {
			problems.push(`${row.place} ${made}`);
			continue;
		}
		if (made.isCut) cutTitles.push(row.place);
		const same = planned.get(made.id);
		if (same && shape.keepsRepetitions) {
			const number = (repetitions.get(made.id) ?? 1) + 1;
			repetitions.set(made.id, number);
			addAnother(made, number, planned, shape);
		} else if (same) {
			if (isSame(same.item, made.item)) duplicates += 1;
			else problems.push(`${row.place} has the same key as ${same.place} (${JSON.stringify((0,log_text/* oneLine */.TN)(made.key, 60))}), but different content`);
		} else planned.set(made.id, {
			id: made.id,
			key: made.key,
			place: made.place,
			item: made.item
		});
	}
	if (problems.length > 0) throw new errors/* ActionError */.lZ(describe(problems, rows.length));
	return {
		cases: [...planned.values()],
		duplicates,
		cutTitles
	};
}
function describe(problems, total) {
	const shown = problems.slice(0, 50);
	const rest = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
	return `${problems.length} of ${total} rows cannot become Cases; nothing was sent: ${[...shown, ...rest].join("; ")}`;
}
function missingColumn(columns, { title, data, priority, key, labels }) {
	const templates = [
		["title", title],
		["data", data],
		["priority", priority],
		["key", key],
		...labels.map(({ value }) => ["labels", value])
	];
	for (const [input, template] of templates) {
		const missing = template?.columns.find((name) => !columns.has(name));
		if (missing === void 0) continue;
		const known = [...columns.keys()].slice(0, 20).map((name) => (0,log_text/* oneLine */.TN)(name, 40));
		return `has no column ${JSON.stringify((0,log_text/* oneLine */.TN)(missing, 60))}, which ${input} uses; it has ${known.join(", ")}`;
	}
}
function makeCase({ columns, place }, shape) {
	const whole = shape.title.render(columns).replace(/\s+/g, " ").trim();
	if (whole === "") return "has an empty title";
	const title = (0,log_text/* clipChars */.uk)(whole, maxTitle);
	const data = dataOf(columns, shape);
	const priority = shape.priority?.render(columns).trim().toLowerCase() || void 0;
	if (priority !== void 0 && !priorities.includes(priority)) return `has the priority ${JSON.stringify((0,log_text/* oneLine */.TN)(priority, 40))}: expected none, medium or high`;
	const key = shape.key ? shape.key.render(columns).trim() : hashOf(title, data);
	if (key === "") return "has an empty key";
	if (key.length > maxKey) return `has a key of ${key.length} characters: at most ${maxKey} fit in a label`;
	const labels = [
		...shape.labels.flatMap(({ key, value }) => {
			const text = value.render(columns).trim();
			return text === "" ? [] : [{
				key,
				value: text
			}];
		}),
		...shape.extra,
		{
			key: shape.keyLabel,
			value: key
		}
	];
	if (labels.length > new_cases_maxLabels) return `has ${labels.length} labels: at most ${new_cases_maxLabels} are allowed`;
	const item = {
		title,
		data,
		labels,
		...priority !== void 0 && { priority }
	};
	return {
		id: idOf(key),
		key,
		place,
		item,
		isCut: title !== whole
	};
}
function dataOf(columns, { data }) {
	if (data) return data.render(columns);
	if (columns.has("data")) return (0,template/* textOf */.b6)(columns.get("data"));
	const own = [...columns].filter(([name]) => !isInner(name, columns));
	return JSON.stringify(Object.fromEntries(own));
}
function isInner(name, columns) {
	const outer = name.slice(0, name.indexOf("."));
	return name.includes(".") && typeof columns.get(outer) === "object";
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
/** The second Case with the same key gets its own key, the same one in each run. */
function addAnother(made, number, planned, { keyLabel }) {
	const key = `${made.key}#${number}`;
	const labels = made.item.labels?.map((label) => label.key === keyLabel ? {
		...label,
		value: key
	} : label);
	planned.set(idOf(key), {
		id: idOf(key),
		key,
		place: made.place,
		item: {
			...made.item,
			labels
		}
	});
}
function hashOf(...texts) {
	return (0,_lazy_crypto/* createHash */.n)("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 32);
}
/** An id in the form of Case ids, for which the ledger is made. */
function idOf(key) {
	const hex = (0,_lazy_crypto/* createHash */.n)("sha256").update(key).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/queue.js



// .build/action-push-cases/compiled/action-push-cases/src/plan/queue.js
/**
* The Queue by its id, or by its exact name in the team.
*
* @throws ActionError that lists the existing names
*/
async function findQueue({ queueId, queueName, teamId }, duvo) {
	if (queueId !== void 0) return duvo.queues.get(queueId);
	const queues = [];
	for await (const queue of duvo.queues.list(await duvo.teams.resolve(teamId))) queues.push(queue);
	const found = queues.filter(({ name }) => name === queueName);
	const [queue] = found;
	if (queue && found.length === 1) return queue;
	const names = queues.slice(0, 30).map(({ name, id }) => `${JSON.stringify((0,log_text/* oneLine */.TN)(name, 60))} (${id})`);
	const what = found.length > 1 ? `${found.length} Queues are` : "No Queue is";
	throw new errors/* ActionError */.lZ(`${what} named ${JSON.stringify((0,log_text/* oneLine */.TN)(queueName ?? "", 100))}. Nothing was sent.`, { hint: names.length > 0 ? `The Queues of the team: ${names.join(", ")}.` : "The team has no Queue." });
}


;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/plan/refusal.js


// .build/action-push-cases/compiled/action-push-cases/src/plan/refusal.js
/** The reason of rows that already have a Case. */
const alreadyInQueue = "already in the Queue";
/** The result with `on-existing: fail` if some rows already have a Case: nothing is sent. */
function refuse(rows, existing, unfinished) {
	return {
		itemOutcomes: unsentOutcomes([...rows.keys()], existing, unfinished),
		refusal: existingError(rows, existing)
	};
}
function unsentOutcomes(ids, existing, unfinished) {
	const done = new Set(unfinished.done);
	const unconfirmed = new Set(unfinished.unconfirmed.flatMap((call) => call.ids));
	const outcomeOf = (id) => {
		if (existing.has(id)) return {
			outcome: "skipped",
			reason: alreadyInQueue,
			isExpected: true
		};
		if (done.has(id)) return {
			outcome: "done",
			reason: "by an earlier run"
		};
		return unconfirmed.has(id) ? {
			outcome: "ambiguous",
			reason: "not read back"
		} : {
			outcome: "failed",
			reason: "not sent: other rows already have a Case"
		};
	};
	return new Map(ids.map((id) => [id, outcomeOf(id)]));
}
function existingError(rows, existing) {
	const places = [...existing.keys()].slice(0, 20).map((id) => rows.get(id)?.place ?? id);
	const more = existing.size > places.length ? ` and ${existing.size - places.length} more` : "";
	return new errors/* ActionError */.lZ(`${existing.size} of ${rows.size} rows already have a Case in the Queue: ${places.join(", ")}${more}. Nothing was sent.`, { hint: "Remove them from the file, or set on-existing: skip." });
}


// EXTERNAL MODULE: ./.build/action-push-cases/shaken/shared/cases/ledger/ledger.js
var ledger = __webpack_require__(1806);
;// CONCATENATED MODULE: ./.build/action-push-cases/shaken/action-push-cases/src/run.js















// .build/action-push-cases/compiled/action-push-cases/src/run.js
/** The label that distinguishes the Cases of one push from others with the same keys. */
const pushRun = "push-run";
/** Turns the rows into Cases, sends the missing ones, and follows them to their end if asked to wait. */
async function run(inputs, deps) {
	const { duvo, log, signal } = deps;
	const queue = await findQueue(inputs, duvo);
	const reader = {
		duvo,
		queue: queue.id,
		signal
	};
	const push = pushLabel(inputs, queue.id, deps.uuid);
	const extra = push === void 0 ? [] : [{
		key: pushRun,
		value: push
	}];
	const planned = await planRows(inputs, extra, queue, deps);
	const rows = new Map(planned.cases.map((row) => [row.id, row]));
	const { keyLabel, maxParallel } = inputs;
	const finder = createFinder(reader, keyLabel, extra);
	const unfinished = unfinishedOf([...rows.keys()], inputs.history);
	const open = unfinished.open.flatMap((id) => rows.get(id) ?? []);
	const existing = inputs.onExisting === "create" ? /* @__PURE__ */ new Map() : await findExisting(open, {
		...reader,
		duvo,
		finder,
		keyLabel,
		log
	});
	const caseIds = new Map([...existing].map(([id, [caseId = ""]]) => [id, caseId]));
	const common = {
		queueName: queue.name,
		rows,
		duplicates: planned.duplicates,
		caseIds,
		existing: [...existing.keys()]
	};
	if (existing.size > 0 && inputs.onExisting === "fail") return {
		...common,
		...untouched,
		...refuse(rows, existing, unfinished)
	};
	if (inputs.dryRun) return {
		...common,
		...untouched,
		isDryRun: true
	};
	const since = duvo.serverNow();
	const onCase = (row, caseId) => void caseIds.set(row, caseId);
	const operation = createCases({
		duvo,
		queue: queue.id,
		rows,
		keyLabel,
		finder,
		onCase
	});
	const afterFirst = async () => {
		const row = [...caseIds.keys()].find((id) => !existing.has(id));
		return checkFindable(rows.get(row ?? ""), since, {
			...deps,
			finder,
			keyLabel
		});
	};
	const scope = {
		...scopeOf(inputs, queue.id),
		...push !== void 0 && { push }
	};
	const leftOut = [{
		reason: alreadyInQueue,
		ids: [...existing.keys()],
		isExpected: true
	}];
	const task = {
		operation,
		scope,
		ids: [...rows.keys()],
		unfinished,
		leftOut,
		maxParallel,
		afterFirst
	};
	const delivered = await (0,deliver_all/* deliverAll */.F)(task, deps);
	const repeated = signal.aborted ? /* @__PURE__ */ new Map() : await findRepeated(delivered, caseIds, rows, finder, deps);
	const outcome = {
		...common,
		...untouched,
		...delivered,
		repeated
	};
	if (!inputs.wait || signal.aborted) return outcome;
	const isNew = existing.size === 0 && inputs.history === void 0;
	const cases = {
		ids: [...new Set(caseIds.values())],
		isNew,
		since
	};
	return {
		...outcome,
		results: await followResults(cases, inputs, {
			...reader,
			...deps
		})
	};
}
async function planRows(inputs, extra, queue, { duvo, log }) {
	const planned = planCases(inputs.rows, {
		...inputs.shape,
		extra
	});
	checkCount(planned.cases.length, inputs.maxCases);
	logPlan(planned, queue.name, log);
	const keys = inputs.shape.labels.map(({ key }) => key);
	const warning = await unknownKeys(keys, [inputs.keyLabel, pushRun], queue.id, duvo.queues);
	if (warning !== void 0) log.warning(warning);
	return planned;
}
const untouched = {
	itemOutcomes: /* @__PURE__ */ new Map(),
	stopReason: void 0,
	durationMs: 0,
	handled: 0,
	repeated: /* @__PURE__ */ new Map(),
	results: void 0,
	isDryRun: false,
	refusal: void 0
};
/** What the ledger is about. */
function scopeOf({ keyLabel }, queue) {
	return {
		queue,
		"key-label": keyLabel
	};
}
/**
* With `on-existing: create`, the key alone does not distinguish the Cases of this push from older ones. A label of the
* push does; it stays the same when the push is resumed.
*/
function pushLabel({ onExisting, history }, queue, uuid) {
	if (!history) return onExisting === "create" ? uuid() : void 0;
	const { queue: from, push } = history.scope;
	if (from !== queue) throw new errors/* ActionError */.lZ(`resume-from: the ledger is for Queue ${from}, not ${queue}`);
	if (push !== void 0 === (onExisting === "create")) return push;
	throw new errors/* ActionError */.lZ("resume-from: the ledger was written with a different on-existing: resume with the same inputs");
}
function checkCount(count, maxCases) {
	if (count <= maxCases) return;
	throw new errors/* ActionError */.lZ(`${count} Cases exceed max-cases (${maxCases}). Nothing was sent.`, { hint: "If you mean that many, raise max-cases. Preview them with dry-run: true." });
}
function logPlan({ cases, duplicates, cutTitles }, queueName, log) {
	const repeated = duplicates > 0 ? `, ${duplicates} duplicate rows ignored` : "";
	log.info(`Queue ${JSON.stringify(queueName)}: ${cases.length} rows${repeated}, up to ${cases_cases/* bulkLimit */.I} per call`);
	if (cutTitles.length > 0) {
		const more = cutTitles.length > 5 ? ` and ${cutTitles.length - 5} more` : "";
		log.warning(`Titles were cut at 500 characters: ${cutTitles.slice(0, 5).join(", ")}${more}`);
	}
}
/** The rows that an earlier run left open, and all rows that it did not know. */
function unfinishedOf(ids, history) {
	if (!history) return {
		done: [],
		resent: [],
		open: ids,
		unconfirmed: []
	};
	const itemStates = new Map(ids.map((id) => [id, history.itemStates.get(id) ?? { outcome: "planned" }]));
	return (0,resume/* sortHistory */.lv)({
		itemStates,
		calls: history.calls
	});
}



/***/ }),

/***/ 6713:
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
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);


// .build/action-push-cases/compiled/shared/duvo/resources/runs/run-schemas.js
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



/***/ })

};
