export const id = 600;
export const ids = [600];
export const modules = {

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/errors.js
var errors = __webpack_require__(2684);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/resources/teams.js
var teams = __webpack_require__(6875);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/fail-if.js
var fail_if = __webpack_require__(9528);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/resources/run-status.js
var run_status = __webpack_require__(2343);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/job.js


// .build/action-report-jobs/compiled/action-report-jobs/src/job.js
/** The named states of a report. Each status of the API is in exactly one; `other` takes the unknown ones. */
const buckets = [
	"completed",
	"failed",
	"stopped",
	"running",
	"waiting",
	"queued",
	"other"
];
const bucketOfStatus = /* @__PURE__ */ new Map([
	["completed", "completed"],
	["failed", "failed"],
	["stopped", "stopped"],
	["interrupted", "stopped"],
	["canceled", "stopped"],
	["cancelled", "stopped"],
	["starting", "running"],
	["running", "running"],
	["waiting", "waiting"],
	["needs_attention", "waiting"],
	["not_started", "queued"],
	["pending", "queued"]
]);
/** Reads a row of the list; undefined where its dates cannot be read. */
function jobOf(run) {
	const createdAt = momentOf(run.created_at);
	if (createdAt === void 0) return void 0;
	const updatedAt = momentOf(run.updated_at);
	const startedAt = momentOf(run.started_at);
	const completedAt = momentOf(run.completed_at);
	const endedAt = (0,run_status/* phaseOf */.hU)(run) === "ended" ? completedAt ?? updatedAt ?? createdAt : void 0;
	const evaluation = run.eval_summaries;
	const isEvaluated = typeof evaluation?.total === "number" && evaluation.total > 0;
	return {
		id: run.id,
		agentId: run.agent_id ?? "",
		agentName: run.agent_name ?? "",
		title: run.title || run.case_title || (run.run_number ? `Job ${run.run_number}` : run.id),
		status: (0,run_status/* normalizeStatus */.SP)(run.status),
		bucket: bucketOfStatus.get((0,run_status/* normalizeStatus */.SP)(run.status)) ?? "other",
		userId: run.user_id ?? void 0,
		createdAt,
		endedAt,
		durationMs: endedAt === void 0 || startedAt === void 0 ? void 0 : Math.max(0, endedAt - startedAt),
		unchangedSince: updatedAt ?? startedAt ?? createdAt,
		evaluation: isEvaluated ? {
			passed: evaluation.passed ?? 0,
			total: evaluation.total ?? 0
		} : void 0,
		comment: evaluation?.final_comment ?? void 0
	};
}
function momentOf(iso) {
	const moment = Date.parse(iso ?? "");
	return Number.isNaN(moment) ? void 0 : moment;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read.js



// .build/action-report-jobs/compiled/action-report-jobs/src/read.js
/** How many pages are asked for at once; all of them pass the client's gate. */
const pagesAtOnce = 3;
const unfinished = [
	"waiting",
	"not_started",
	"pending",
	"starting",
	"running"
];
/**
* Reads every Job that can belong to the range and hands each to `take`, once. Nothing but their ids is kept.
*
* The API sorts Jobs by their creation only, so the list is read from the newest back to `floor`. That finds every Job
* created since, whatever its status. Where the list goes on, two short reads add the older Jobs that are still unfinished
* (by status) and those that ended since (newer servers compare `since` with the end of a Job). Where a server does not, as
* its own answers show, the list is read further back instead.
*
* @param describe writes a moment for the reader
*/
async function readJobs(lists, range, take, describe) {
	const reader = new JobReader(lists, range, take);
	const everything = {
		missing: void 0,
		limit: void 0
	};
	try {
		await reader.readNewest(range.floor);
		if (!reader.hasOlder) return everything;
		await reader.readUnfinished();
		if (await reader.readEndedSince()) return everything;
		const limit = range.floor - range.lookback;
		await reader.readNewest(limit);
		return {
			missing: void 0,
			limit: reader.hasOlder ? limit : void 0
		};
	} catch (error) {
		if (!(error instanceof errors/* DuvoError */.V8)) throw error;
		return {
			missing: reader.describeGap(error, describe),
			limit: void 0
		};
	}
}
var JobReader = class {
	#lists;
	#range;
	#take;
	#seen = /* @__PURE__ */ new Set();
	/** Rows read of each list, newest first: one list an Assignment, or one of all. Infinity: to its end. */
	#rowsRead;
	/** For the short lists: they cover all Assignments at once, unless only one is asked for. */
	#narrow;
	#part = "";
	#oldest;
	constructor(lists, range, take) {
		this.#lists = lists;
		this.#range = range;
		this.#take = take;
		this.#rowsRead = new Map((range.agentIds.length === 0 ? [void 0] : range.agentIds).map((id) => [id, 0]));
		this.#narrow = range.agentIds.length === 1 ? { agent_id: range.agentIds[0] } : {};
	}
	/** Whether the history goes further back than what was read. */
	get hasOlder() {
		return [...this.#rowsRead.values()].some((rows) => rows !== Number.POSITIVE_INFINITY);
	}
	/** Reads the lists on from where they stopped, back to Jobs created before `until`. */
	async readNewest(until) {
		for (const [agentId, rows] of this.#rowsRead) {
			if (rows === Number.POSITIVE_INFINITY) continue;
			this.#part = agentId === void 0 ? "the list of Jobs" : `the list of the Jobs of Assignment ${agentId}`;
			this.#rowsRead.set(agentId, await this.#readList(agentId, rows, until));
		}
	}
	async #readList(agentId, from, until) {
		let rows = from;
		const options = {
			ahead: pagesAtOnce,
			from
		};
		for await (const page of this.#lists.pages(this.#range.teamId, { agent_id: agentId }, options)) {
			for (const run of page) this.#accept(run);
			rows += page.length;
			const oldest = createdAt(page.at(-1));
			if (oldest !== void 0) this.#oldest = oldest;
			if (oldest !== void 0 && oldest < until) return rows;
		}
		return Number.POSITIVE_INFINITY;
	}
	/** Unfinished Jobs, the oldest first, up to those that are known already. */
	async readUnfinished() {
		this.#part = "the lists of older, unfinished Jobs";
		for (const status of unfinished) try {
			for await (const page of this.#lists.pages(this.#range.teamId, {
				...this.#narrow,
				status,
				sort_order: "asc"
			})) {
				for (const run of page) this.#accept(run);
				if ((createdAt(page.at(-1)) ?? 0) >= this.#range.floor) break;
			}
		} catch (error) {
			if (!(error instanceof errors/* ApiError */.hD && error.status === 400)) throw error;
		}
	}
	/**
	* Jobs created before `floor` that ended since. False where the server is not known to compare `since` with the end of a
	* Job: then they may be missing.
	*/
	async readEndedSince() {
		const { teamId, floor } = this.#range;
		this.#part = "the list of older Jobs that ended in the window";
		let foundOlder = false;
		const filter = {
			...this.#narrow,
			since: iso(floor),
			sort_order: "asc"
		};
		for await (const page of this.#lists.pages(teamId, filter)) for (const run of page) {
			const end = endOf(run);
			if (end === void 0 || end < floor) return false;
			if ((createdAt(run) ?? 0) >= floor) return foundOlder || this.#isListedByEnd(run, end);
			foundOlder = true;
			this.#accept(run);
		}
		return foundOlder;
	}
	/** Only a list by end holds a Job when asked for those since a moment between its creation and its end. */
	async #isListedByEnd(run, end) {
		const created = createdAt(run) ?? end;
		if (end - created < 2) return false;
		const filter = {
			...this.#narrow,
			since: iso(created + Math.ceil((end - created) / 2)),
			sort_order: "asc"
		};
		const { items } = await this.#lists.page(this.#range.teamId, filter, 0, 1);
		return items[0]?.id === run.id;
	}
	describeGap(error, describe) {
		if (this.#seen.size === 0) return `No Job could be read: ${error.message}`;
		const reached = this.#oldest === void 0 ? "" : `, back to those created ${describe(this.#oldest)}`;
		return `Only ${this.#seen.size} Jobs could be read${reached}; then ${this.#part} broke off: ${error.message}`;
	}
	#accept(run) {
		const { agentIds } = this.#range;
		if (this.#seen.has(run.id) || agentIds.length > 0 && !agentIds.includes(run.agent_id ?? "")) return;
		this.#seen.add(run.id);
		this.#take(run);
	}
};
function createdAt(run) {
	const moment = Date.parse(run?.created_at ?? "");
	return Number.isNaN(moment) ? void 0 : moment;
}
function endOf(run) {
	const moment = Date.parse(run.completed_at ?? "");
	return (0,run_status/* phaseOf */.hU)(run) === "ended" && !Number.isNaN(moment) ? moment : void 0;
}
function iso(moment) {
	return new Date(moment).toISOString();
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/pool.js
// .build/action-report-jobs/compiled/shared/action/pool.js
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


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/reasons.js



// .build/action-report-jobs/compiled/action-report-jobs/src/reasons.js
/** At most so many Jobs of each kind are looked at: each costs one or two requests. */
const maxLookups = 10;
const lookupsAtOnce = 4;
/**
* Why the latest failed Jobs failed, and what the longest waiting ones wait for, by the Job's id. A Job of which this cannot
* be told is left out: the figures do not depend on it.
*/
async function readReasons(runs, { agents }, signal) {
	const failed = [...agents.values()].flatMap((agent) => agent.failed);
	const waiting = [...agents.values()].flatMap((agent) => agent.waiting);
	const lookups = [...failed.sort((a, b) => b.at - a.at).slice(0, maxLookups).map(({ id }) => ({
		id,
		look: failureOf
	})), ...waiting.sort((a, b) => a.at - b.at).slice(0, maxLookups).map(({ id }) => ({
		id,
		look: requestOf
	}))];
	const results = await mapPool(lookups, lookupsAtOnce, async ({ id, look }) => ({
		id,
		reason: await look(runs, id)
	}), { signal });
	const reasons = /* @__PURE__ */ new Map();
	for (const result of results) {
		if (result.status === "rejected" && !(result.reason instanceof errors/* DuvoError */.V8)) throw result.reason;
		if (result.status === "fulfilled" && result.value.reason) reasons.set(result.value.id, result.value.reason);
	}
	return reasons;
}
async function failureOf(runs, id) {
	const first = await runs.messages(id, 0);
	const total = first.total ?? 0;
	return failureIn((total > first.items.length ? await runs.messages(id, Math.max(0, total - 50)) : first).items);
}
/** The last error of the session, else of a tool; undefined where the messages name none. */
function failureIn(messages) {
	const newestFirst = [...messages].reverse();
	const ofSession = newestFirst.flatMap((message) => errorText(message["error"]) ?? []);
	const ofTool = newestFirst.flatMap((message) => errorText(message.tool_result?.error) ?? []);
	return ofSession[0] ?? ofTool[0];
}
function errorText(error) {
	if (typeof error === "string") return error.trim() || void 0;
	if (typeof error === "object" && error !== null && "message" in error) return errorText(error.message);
}
async function requestOf(runs, id) {
	const { pending_human_request: request } = await runs.get(id);
	return request?.title || request?.questions?.[0]?.question || void 0;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/statistics.js
// .build/action-report-jobs/compiled/action-report-jobs/src/statistics.js
/**
* The percentile by nearest rank: the smallest of the values that is not exceeded by `percent` of them. Always one of the
* values, never something between two. Null for an empty list.
*
* @param sorted ascending
*/
function percentile(sorted, percent) {
	return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? null;
}
/** Percent; null where there is nothing to take a share of. */
function share(part, whole) {
	return whole === 0 ? null : part / whole * 100;
}
/** Difference of two figures that may both be missing. */
function difference(now, before) {
	return now === null || before === null ? null : now - before;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/figures.js


// .build/action-report-jobs/compiled/action-report-jobs/src/figures.js
function endedFigures(agent) {
	const { completed, failed, stopped } = agent.counts;
	const durations = [...agent.durationsMs].sort((a, b) => a - b);
	return {
		ended: agent.ended,
		completed,
		failed,
		stopped,
		successRate: share(completed, agent.ended),
		p50Seconds: seconds(percentile(durations, 50)),
		p95Seconds: seconds(percentile(durations, 95))
	};
}
function figuresOf(agent) {
	const { counts, stuck, evaluation } = agent;
	return {
		total: Object.values(counts).reduce((sum, count) => sum + count, 0),
		...endedFigures(agent),
		running: counts.running,
		waiting: counts.waiting,
		queued: counts.queued,
		other: counts.other,
		stuck,
		evaluation: evaluation.jobs === 0 ? null : { ...evaluation }
	};
}
/** The figures of the window before, and what differs from them. */
function compare(now, before) {
	if (before === void 0) return {
		previous: null,
		change: null
	};
	return {
		previous: before,
		change: {
			ended: now.ended - before.ended,
			completed: now.completed - before.completed,
			failed: now.failed - before.failed,
			stopped: now.stopped - before.stopped,
			successRate: difference(now.successRate, before.successRate),
			p50Seconds: difference(now.p50Seconds, before.p50Seconds),
			p95Seconds: difference(now.p95Seconds, before.p95Seconds)
		}
	};
}
function seconds(ms) {
	return ms === null ? null : Math.round(ms) / 1e3;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/tally.js


// .build/action-report-jobs/compiled/action-report-jobs/src/tally.js
/** A Job that waits for longer than this is stuck. */
const stuckAfterMs = 36e5;
/** How many examples of each kind are kept for an Assignment. */
const maxExamples = 3;
/** @param now the moment as of which waiting is measured, in milliseconds since 1970 */
function createTally(zone, now) {
	const tally = {
		agents: /* @__PURE__ */ new Map(),
		unknownStatuses: /* @__PURE__ */ new Map(),
		users: /* @__PURE__ */ new Set(),
		hours: /* @__PURE__ */ new Map(),
		jobs: 0,
		add(job) {
			tally.jobs += 1;
			if (job.userId !== void 0) tally.users.add(job.userId);
			if (job.bucket === "other") tally.unknownStatuses.set(job.status, (tally.unknownStatuses.get(job.status) ?? 0) + 1);
			const agent = tally.agents.get(job.agentId) ?? emptyAgent(job.agentId);
			tally.agents.set(job.agentId, agent);
			addToAgent(agent, job, now);
			if (job.endedAt !== void 0) addToHour(tally.hours, job, job.endedAt, zone);
		}
	};
	return tally;
}
function emptyAgent(id, name = "") {
	return {
		id,
		name,
		counts: {
			completed: 0,
			failed: 0,
			stopped: 0,
			running: 0,
			waiting: 0,
			queued: 0,
			other: 0
		},
		ended: 0,
		durationsMs: [],
		stuck: 0,
		evaluation: {
			passed: 0,
			total: 0,
			jobs: 0
		},
		failed: [],
		stopped: [],
		waiting: []
	};
}
function addToAgent(agent, job, now) {
	if (agent.name === "") agent.name = job.agentName;
	agent.counts[job.bucket] += 1;
	if (job.endedAt !== void 0) agent.ended += 1;
	if (job.durationMs !== void 0) agent.durationsMs.push(job.durationMs);
	if (job.evaluation) {
		agent.evaluation.passed += job.evaluation.passed;
		agent.evaluation.total += job.evaluation.total;
		agent.evaluation.jobs += 1;
	}
	const example = {
		id: job.id,
		title: job.title,
		status: job.status,
		comment: job.comment
	};
	const latestFirst = (a, b) => b.at - a.at;
	if (job.bucket === "failed") keep(agent.failed, {
		...example,
		at: job.endedAt ?? job.createdAt
	}, latestFirst);
	if (job.bucket === "stopped") keep(agent.stopped, {
		...example,
		at: job.endedAt ?? job.createdAt
	}, latestFirst);
	if (job.bucket === "waiting" && now - job.unchangedSince > stuckAfterMs) {
		agent.stuck += 1;
		keep(agent.waiting, {
			...example,
			at: job.unchangedSince
		}, (a, b) => a.at - b.at);
	}
}
function keep(examples, example, order) {
	examples.push(example);
	examples.sort(order);
	if (examples.length > maxExamples) examples.pop();
}
function addToHour(hours, job, endedAt, zone) {
	const { year, month, day, hour } = zone.at(endedAt);
	const key = zone.moment(year, month, day, hour);
	const entry = hours.get(key) ?? {
		ended: 0,
		failed: 0
	};
	hours.set(key, entry);
	entry.ended += 1;
	if (job.bucket === "failed") entry.failed += 1;
}
/** The figures of several Assignments as if they were one. Examples are left out. */
function sumUp(agents) {
	const sum = emptyAgent("");
	for (const agent of agents) {
		for (const bucket of buckets) sum.counts[bucket] += agent.counts[bucket];
		sum.ended += agent.ended;
		sum.stuck += agent.stuck;
		sum.evaluation.passed += agent.evaluation.passed;
		sum.evaluation.total += agent.evaluation.total;
		sum.evaluation.jobs += agent.evaluation.jobs;
		for (const duration of agent.durationsMs) sum.durationsMs.push(duration);
	}
	return sum;
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/timeline.js
var timeline = __webpack_require__(4997);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report.js




// .build/action-report-jobs/compiled/action-report-jobs/src/report.js
/** Computes the report; conditions are checked on it afterwards. */
function buildReport(material) {
	const { current, window, previousWindow, zone, missing } = material;
	const previous = comparable(material);
	const figures = figuresOf(sumUp(current.agents.values()));
	const before = previous && endedFigures(sumUp(previous.agents.values()));
	const isUnread = missing.length > 0 && current.jobs === 0;
	return {
		schemaVersion: 1,
		title: material.title,
		generatedAt: report_iso(material.now),
		complete: missing.length === 0,
		missing,
		notes: material.notes,
		window: spanOf(window),
		previousWindow: previousWindow ? spanOf(previousWindow) : null,
		timeZone: zone.name,
		scope: {
			...material.scope,
			...visibility(material)
		},
		totals: isUnread ? null : {
			...figures,
			...compare(figures, before)
		},
		assignments: assignmentsOf(material),
		unknownStatuses: Object.fromEntries(current.unknownStatuses),
		timeline: (0,timeline/* timelineOf */.hf)(current.hours, window, zone),
		failIf: []
	};
}
/** Half-read windows are not compared: the difference would be made up. */
function comparable({ previous, missing }) {
	return missing.length === 0 ? previous : void 0;
}
function assignmentsOf(material) {
	const { current, reasons } = material;
	const previous = comparable(material);
	const example = ({ id, title, status, at, comment }) => {
		return {
			id,
			title,
			status,
			at: report_iso(at),
			reason: reasons.get(id) ?? comment ?? null
		};
	};
	const silent = [...previous?.agents.values() ?? []].filter(({ id }) => !current.agents.has(id)).map(({ id, name }) => emptyAgent(id, name));
	return [...current.agents.values(), ...silent].map((agent) => {
		const figures = figuresOf(agent);
		const before = previous && endedFigures(previous.agents.get(agent.id) ?? emptyAgent(agent.id));
		return {
			id: agent.id,
			name: agent.name,
			...figures,
			...compare(figures, before),
			examples: {
				failed: agent.failed.map(example),
				stopped: agent.stopped.map(example),
				stuck: agent.waiting.map(example)
			}
		};
	}).sort((a, b) => b.total - a.total || compareText(a.name, b.name) || compareText(a.id, b.id));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function visibility({ current, scope }) {
	const own = scope.keyUser?.id;
	return {
		users: current.users.size,
		onlyOwnJobs: own !== void 0 && current.users.size > 0 && [...current.users].every((id) => id === own)
	};
}
function spanOf({ start, end }) {
	return {
		since: report_iso(start),
		until: report_iso(end)
	};
}
function report_iso(moment) {
	return new Date(moment).toISOString();
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/window.js
var src_window = __webpack_require__(3922);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/zone.js
var src_zone = __webpack_require__(120);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/run.js













// .build/action-report-jobs/compiled/action-report-jobs/src/run.js
const dayMs = 864e5;
/**
* Reads the Jobs of the window and of the one before it, and reports on them. What cannot be read makes the report
* incomplete; only a cancellation and mistakes of our own are thrown.
*/
async function run(inputs, deps) {
	const zone = (0,src_zone/* createZone */.T)(inputs.timezone.trim());
	const scope = await readScope(inputs, deps);
	const now = deps.duvo.serverNow();
	const window = (0,src_window/* windowOf */.Ou)(inputs, now, zone);
	if ("problem" in window) throw new Error(`${window.input}: ${window.problem}`);
	const previousWindow = inputs.compare ? (0,src_window/* windowBefore */.Yy)(window) : void 0;
	const material = {
		title: inputs.title.trim(),
		now,
		zone,
		window,
		previousWindow,
		current: createTally(zone, now),
		previous: previousWindow && createTally(zone, now),
		missing: scope.missing,
		notes: [],
		scope: {
			teamId: scope.teamId ?? null,
			assignmentIds: inputs.agentIds,
			keyUser: scope.keyUser
		},
		reasons: /* @__PURE__ */ new Map()
	};
	const report = buildReport(scope.teamId === void 0 ? material : await fill(material, scope.teamId, inputs, deps));
	return {
		...report,
		failIf: conditionsOf(inputs.failIf, report)
	};
}
/** The team to read and the user whose key it is. A user that cannot be told is no obstacle. */
async function readScope({ teamId }, { duvo }) {
	try {
		const id = await duvo.teams.resolve(teamId);
		const profile = await duvo.teams.profile().catch((error) => {
			if (error instanceof errors/* DuvoError */.V8) return void 0;
			throw error;
		});
		return {
			teamId: id,
			keyUser: profile ? {
				id: profile.id,
				name: profile.name ?? null
			} : null,
			missing: []
		};
	} catch (error) {
		if (!(error instanceof errors/* DuvoError */.V8) && !(error instanceof teams/* TeamChoiceError */.r)) throw error;
		return {
			teamId: void 0,
			keyUser: null,
			missing: [`No Job could be read: ${error.message}`]
		};
	}
}
/** Reads the Jobs, and what is worth knowing of some, into the material. */
async function fill(material, teamId, inputs, deps) {
	const { window, previousWindow, zone, current } = material;
	const { duvo, log, signal } = deps;
	const { start: floor } = previousWindow ?? window;
	const lookback = Math.max(dayMs, window.end - window.start);
	const counter = createCounter(material);
	const describe = (moment) => `${(0,timeline/* formatMoment */.K9)(moment, zone)} (${zone.name})`;
	log.info(`Reading the Jobs from ${describe(window.start)} to ${describe(window.end)}.`);
	const reading = await readJobs(duvo.runs, {
		teamId,
		agentIds: inputs.agentIds,
		floor,
		lookback
	}, counter.take, describe);
	log.info(`Read ${counter.read} Jobs; ${current.jobs} of them belong to the window.`);
	const missing = [...reading.missing === void 0 ? [] : [reading.missing], ...counter.missing];
	if (missing.length === 0) missing.push(...await checkAgents(inputs.agentIds, current, deps));
	const reasons = reading.missing === void 0 ? await readReasons(duvo.runs, current, signal) : material.reasons;
	return {
		...material,
		missing,
		reasons,
		notes: notesOf(reading.limit, describe)
	};
}
function notesOf(limit, describe) {
	if (limit === void 0) return [];
	return [`This server cannot list Jobs by their end: Jobs created before ${describe(limit)} that ended since are not counted.`];
}
/** Sorts each Job into the window that it belongs to. */
function createCounter({ window, previousWindow, current, previous }) {
	const counter = {
		read: 0,
		missing: [],
		take
	};
	let undated = 0;
	function take(run) {
		counter.read += 1;
		const job = jobOf(run);
		if (job === void 0) {
			undated += 1;
			counter.missing = [`${undated} Jobs have no readable date of creation and are not counted.`];
		} else if (job.endedAt === void 0 ? job.createdAt < window.end : isIn(window, job.endedAt)) current.add(job);
		else if (previousWindow && job.endedAt !== void 0 && isIn(previousWindow, job.endedAt)) previous?.add(job);
	}
	return counter;
}
function isIn({ start, end }, moment) {
	return moment >= start && moment < end;
}
/**
* Assignments that were asked for and have no Job: they are listed with zeros where they exist. A mistyped id has no Jobs
* either, and must not pass for a quiet week.
*/
async function checkAgents(agentIds, current, { duvo }) {
	const missing = [];
	for (const id of agentIds) {
		if (current.agents.has(id)) continue;
		try {
			const { name } = await duvo.agents.get(id);
			current.agents.set(id, emptyAgent(id, name));
		} catch (error) {
			if (!(error instanceof errors/* DuvoError */.V8)) throw error;
			missing.push(`Assignment ${id} has no Jobs, and whether it exists could not be told: ${error.message}`);
		}
	}
	return missing;
}
/** Conditions judge complete figures only: an incomplete report fails anyway. */
function conditionsOf(failIf, { totals, complete }) {
	if (failIf === void 0 || totals === null || !complete) return [];
	return (0,fail_if/* checkConditions */.jB)((0,fail_if/* parseConditions */.WN)(failIf), metricsOf(totals));
}
function metricsOf(figures) {
	const { total, ended, completed, failed, stopped, running, waiting, queued, other, stuck, evaluation } = figures;
	return {
		total,
		ended,
		completed,
		failed,
		stopped,
		running,
		waiting,
		queued,
		other,
		stuck,
		"success-rate": figures.successRate,
		"evaluation-rate": evaluation === null ? null : share(evaluation.passed, evaluation.total),
		p50: figures.p50Seconds,
		p95: figures.p95Seconds
	};
}



/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   Yq: () => (/* binding */ busiestPoint),
/* harmony export */   hf: () => (/* binding */ timelineOf)
/* harmony export */ });
// .build/action-report-jobs/compiled/action-report-jobs/src/timeline.js
const dayMs = 864e5;
const weekdays = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** A unit that gives a chart of at most 40 points, 17 for days and weeks. */
function unitFor({ start, end }) {
	const days = (end - start) / dayMs;
	if (days <= 1.5) return "hour";
	if (days <= 16) return "day";
	return days <= 112 ? "week" : "month";
}
/** How the ended Jobs are spread over the window. Points without Jobs are there too. */
function timelineOf(hours, window, zone) {
	const unit = unitFor(window);
	const points = /* @__PURE__ */ new Map();
	for (let at = startOf(unit, window.start, zone); at < window.end; at = nextOf(unit, at, zone)) points.set(at, {
		ended: 0,
		failed: 0
	});
	const byHour = /* @__PURE__ */ new Map();
	for (const [hour, { ended, failed }] of hours) {
		const point = points.get(startOf(unit, hour, zone));
		if (point) {
			point.ended += ended;
			point.failed += failed;
		}
		const clock = zone.at(hour).hour;
		byHour.set(clock, (byHour.get(clock) ?? 0) + ended);
	}
	const busiest = [...byHour].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
	return {
		unit,
		points: [...points].map(([at, counts]) => ({
			start: new Date(at).toISOString(),
			label: label(unit, at, zone),
			...counts
		})),
		busiestHour: busiest?.[0] ?? null
	};
}
/** The points with the most ended Jobs; none where no Job ended or only one point exists. */
function busiestPoint({ points }) {
	const most = Math.max(0, ...points.map(({ ended }) => ended));
	return most === 0 || points.length < 2 ? void 0 : points.find(({ ended }) => ended === most);
}
function startOf(unit, moment, zone) {
	const { year, month, day, hour, weekday } = zone.at(moment);
	switch (unit) {
		case "hour": return zone.moment(year, month, day, hour);
		case "day": return zone.moment(year, month, day);
		case "week": return zone.moment(year, month, day - (weekday + 6) % 7);
		case "month": return zone.moment(year, month, 1);
	}
}
/** Lands safely inside the next unit, whatever the clock change, and takes its start. */
function nextOf(unit, start, zone) {
	const step = {
		hour: dayMs / 24,
		day: dayMs * 1.25,
		week: dayMs * 7.25,
		month: dayMs * 31.5
	}[unit];
	return Math.max(startOf(unit, start + step, zone), start + dayMs / 24);
}
function label(unit, moment, zone) {
	const { year, month, day, hour, weekday } = zone.at(moment);
	switch (unit) {
		case "hour": return `${String(hour).padStart(2, "0")}:00`;
		case "day": return `${weekdays[weekday]} ${day} ${months[month - 1]}`;
		case "week": return `${day} ${months[month - 1]}`;
		case "month": return `${months[month - 1]} ${year}`;
	}
}
/** `16 Nov 2026 07:00`, in the zone. */
function formatMoment(moment, zone) {
	const { year, month, day, hour, minute } = zone.at(moment);
	const time = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
	return `${day} ${months[month - 1]} ${year} ${time}`;
}



/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/errors.js
/** Base of all errors that the client throws. The message names the call, what went wrong and what to look at. */
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
/** The API answered with a status that is not a success. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
	}
};
/** No answer arrived: the name did not resolve, the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, where there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The answer, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** An answer came, but it is not what the API documents: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
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
/** What to look at, for the refusals that people meet most. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: make one that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace wants this call approved first";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and what is left of the time does not suffice to wait for it. Other steps with the same key use it too";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/path.js
/**
* Fills a template of the API's document, such as `/v2/runs/{run_id}`.
*
* A value can never change the path: `encodeURIComponent('..')` leaves `..`, and URL parsers then turn
* `/v2/runs/../stop` into `/v2/stop`. So a value that is empty, a dot segment, or holds a delimiter, a percent sign,
* white space, a control character or half a character is refused with a `TypeError`, before anything is sent.
* `{*}` is a path of several segments; each of them is checked and encoded on its own.
*/
function pathFor(template, params) {
	const values = params;
	return {
		path: template.replace(/\{([^}]+)\}/g, (_, name) => {
			const value = values[name] ?? "";
			return name === "*" ? value.split("/").map(fileSegment).join("/") : segment(name, value);
		}),
		template
	};
}
function segment(name, value) {
	if (isUnusable(value) || /[/%?#\p{Z}]/u.test(value)) throw new TypeError(`${name} is not a usable id: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** File names may hold spaces, percent signs and the like: encoding makes them harmless. Dot segments stay refused. */
function fileSegment(value) {
	if (isUnusable(value)) throw new TypeError(`not a usable file path: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** What no segment may be: nothing, a dot segment, or with a backslash, a control character or half a character in it. */
function isUnusable(value) {
	return value === "" || /^\.{1,2}$/.test(value) || /[\\\p{Cc}]/u.test(value) || !value.isWellFormed();
}



/***/ }),

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/resources/run-status.js
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



/***/ }),

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ teams),
/* harmony export */   r: () => (/* binding */ TeamChoiceError)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7911);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1964);



// .build/action-report-jobs/compiled/shared/duvo/resources/teams.js
const Team = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().min(1),
	name: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().catch("")
});
const Profile = (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	email: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish(),
	name: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish(),
	teamId: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish()
});
function teams({ send }) {
	const list = () => send({
		method: "GET",
		path: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFor */ .p)("/v2/teams", {}),
		answer: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ teams: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(Team) }).transform((body) => body.teams)
	});
	const profile = () => send({
		method: "GET",
		path: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFor */ .p)("/v2/profile", {}),
		answer: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ profile: Profile }).transform((body) => body.profile)
	});
	return {
		/** The teams that the key can see: exactly one for a key that belongs to a team. */
		list,
		/** The user behind the key. */
		profile,
		/**
		* The team to work in: the given id, else the key's only team, else the one its profile names.
		* Throws a `TeamChoiceError` that lists the teams where that leaves a choice.
		*/
		async resolve(teamId) {
			if (teamId !== void 0) return teamId;
			const all = await list();
			if (all[0] && all.length === 1) return all[0].id;
			const preferred = all.length > 1 ? (await profile()).teamId : void 0;
			if (preferred && all.some((team) => team.id === preferred)) return preferred;
			throw new TeamChoiceError(all);
		}
	};
}
/** The key sees no team, or several and none of them is its own. */
var TeamChoiceError = class extends Error {
	teams;
	constructor(all) {
		const lines = all.slice(0, 20).map((team) => `  ${team.id}  ${team.name}`);
		super(all.length === 0 ? "The API key can see no team. Make a key in the settings of the team to work in." : `The API key can see ${all.length} teams. Set the input team-id (or DUVO_TEAM_ID) to one of:\n${lines.join("\n")}`);
		this.name = "TeamChoiceError";
		this.teams = all;
	}
};



/***/ })

};
