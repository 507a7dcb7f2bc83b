export const id = 385;
export const ids = [385];
export const modules = {

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   NF: () => (/* binding */ emptyAgent),
/* harmony export */   U4: () => (/* binding */ maxExamples),
/* harmony export */   _t: () => (/* binding */ createTotals),
/* harmony export */   kg: () => (/* binding */ maxFailures)
/* harmony export */ });
/* harmony import */ var _read_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _time_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2132);



// .build/action-report-jobs/compiled/action-report-jobs/src/measure/agent-totals.js
/** How many failed Jobs per Assignment are kept for finding causes. */
const maxFailures = 200;
/** How many examples of each other kind are kept per Assignment. */
const maxExamples = 3;
/** @param now the time at which waiting and running is measured, in milliseconds since 1970 */
function createTotals(zone, now, limits) {
	const totals = {
		agents: /* @__PURE__ */ new Map(),
		unknownStatuses: /* @__PURE__ */ new Map(),
		users: /* @__PURE__ */ new Set(),
		hours: /* @__PURE__ */ new Map(),
		jobs: 0,
		unknownEnds: 0,
		add(job) {
			totals.jobs += 1;
			if (job.userId !== void 0) totals.users.add(job.userId);
			if (job.bucket === "other") totals.unknownStatuses.set(job.status, (totals.unknownStatuses.get(job.status) ?? 0) + 1);
			const agent = totals.agents.get(job.agentId) ?? emptyAgent(job.agentId);
			totals.agents.set(job.agentId, agent);
			if (agent.name === "") agent.name = job.agentName;
			agent.counts[job.bucket] += 1;
			if (job.endedAt === void 0) addUnfinished(agent, job, now, limits);
			else addEnded(agent, job, job.endedAt);
			if (job.endIsUnknown) totals.unknownEnds += 1;
			if (job.endedAt !== void 0) addToHour(totals.hours, job, job.endedAt, zone);
		}
	};
	return totals;
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
		longRunning: 0,
		postponed: 0,
		evaluation: {
			passed: 0,
			total: 0,
			jobs: 0,
			critical: 0,
			medium: 0,
			low: 0
		},
		examples: {
			failed: [],
			stopped: [],
			stuck: [],
			longRunning: []
		}
	};
}
function addEnded(agent, job, endedAt) {
	agent.ended += 1;
	if (job.durationMs !== void 0) agent.durationsMs.push(job.durationMs);
	if (job.evaluation) addEvaluation(agent.evaluation, {
		...job.evaluation,
		jobs: 1
	});
	if (job.bucket === "failed") keep(agent.examples.failed, job, endedAt, "latest", maxFailures);
	if (job.bucket === "stopped") keep(agent.examples.stopped, job, endedAt, "latest");
}
function addUnfinished(agent, job, now, limits) {
	if (job.postponedTo !== void 0 && job.postponedTo > now) {
		agent.postponed += 1;
		return;
	}
	if (job.bucket === "waiting") {
		const since = Math.max(job.changedAt, job.postponedTo ?? 0);
		if (now - since <= limits.waitingMs) return;
		agent.stuck += 1;
		keep(agent.examples.stuck, job, since, "earliest");
	} else {
		const since = Math.max(job.startedAt ?? job.createdAt, job.postponedTo ?? 0);
		if (now - since <= limits.runningMs) return;
		agent.longRunning += 1;
		keep(agent.examples.longRunning, job, since, "earliest");
	}
}
/** Keeps the latest or the earliest Jobs, in that order. */
function keep(examples, job, at, which, most = maxExamples) {
	const last = examples.at(-1);
	const isBefore = (other) => which === "latest" ? at > other.at : at < other.at;
	if (last !== void 0 && examples.length === most && !isBefore(last)) return;
	const { id, number, title, status, comment } = job;
	const place = examples.findLastIndex((other) => !isBefore(other)) + 1;
	examples.splice(place, 0, {
		id,
		number,
		title,
		status,
		at,
		comment
	});
	if (examples.length > most) examples.pop();
}
function addToHour(hours, job, endedAt, zone) {
	const key = (0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)("hour", endedAt, zone);
	const entry = hours.get(key) ?? {
		ended: 0,
		failed: 0
	};
	hours.set(key, entry);
	entry.ended += 1;
	if (job.bucket === "failed") entry.failed += 1;
}
function addEvaluation(sum, more) {
	sum.passed += more.passed;
	sum.total += more.total;
	sum.jobs += more.jobs;
	sum.critical += more.critical;
	sum.medium += more.medium;
	sum.low += more.low;
}
/** The totals of several Assignments together, without examples. */
function sumUp(agents) {
	const sum = emptyAgent("");
	for (const agent of agents) {
		for (const bucket of _read_job_js__WEBPACK_IMPORTED_MODULE_0__/* .buckets */ .K) sum.counts[bucket] += agent.counts[bucket];
		sum.ended += agent.ended;
		sum.stuck += agent.stuck;
		sum.longRunning += agent.longRunning;
		sum.postponed += agent.postponed;
		addEvaluation(sum.evaluation, agent.evaluation);
		for (const duration of agent.durationsMs) sum.durationsMs.push(duration);
	}
	return sum;
}



/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ assignmentReports),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   e_: () => (/* binding */ needsAttention)
/* harmony export */ });
/* unused harmony export labelsOf */
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4713);
/* harmony import */ var _time_date_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5800);
/* harmony import */ var _agent_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2496);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2726);





// .build/action-report-jobs/compiled/action-report-jobs/src/measure/assignments.js
const maxNameChars = 80;
/** The reports of all Assignments, the worst first, including those that have fallen silent. */
function assignmentReports(current, previous, { reasons, minJobs }) {
	const silent = [...previous?.agents.values() ?? []].filter(({ id }) => !current.agents.has(id));
	const agents = [...current.agents.values(), ...silent.map(({ id, name }) => (0,_agent_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyAgent */ .NF)(id, name))];
	const labels = labelsOf(agents);
	const shown = (kind, agent) => agent.examples[kind].slice(0, _agent_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .maxExamples */ .U4).map((example) => exampleOf(example, reasons));
	return agents.map((agent) => {
		const figures = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figuresOf */ .h5)(agent);
		const before = previous && (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .endedFigures */ .oF)(previous.agents.get(agent.id) ?? (0,_agent_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyAgent */ .NF)(agent.id));
		return {
			id: agent.id,
			name: agent.name,
			label: labels.get(agent.id) ?? agent.id,
			...figures,
			...(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(figures, before, minJobs),
			examples: {
				failed: shown("failed", agent),
				stopped: shown("stopped", agent),
				stuck: shown("stuck", agent),
				longRunning: shown("longRunning", agent)
			}
		};
	}).sort(worstFirst);
}
function exampleOf(example, reasons) {
	const { id, number, title, status, at, comment } = example;
	return {
		id,
		number: number ?? null,
		title,
		status,
		at: (0,_time_date_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isoOf */ .dF)(at),
		reason: reasons.get(id)?.text ?? comment ?? null
	};
}
/** Most failed Jobs first, then most that are stuck, then most that were stopped, then the busiest. */
function worstFirst(a, b) {
	const overdue = ({ stuck, longRunning }) => stuck + longRunning;
	return b.failed - a.failed || overdue(b) - overdue(a) || b.stopped - a.stopped || b.total - a.total || compareText(a.name, b.name) || compareText(a.id, b.id);
}
/** Whether the report must show the Assignment, however long the report is. */
function needsAttention({ failed, stuck, longRunning }) {
	return failed > 0 || stuck > 0 || longRunning > 0;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** The label of each Assignment. Equal names get as much of the id as distinguishes them, at least eight characters. */
function labelsOf(agents) {
	const names = /* @__PURE__ */ new Map();
	for (const { id, name } of agents) {
		const shown = (0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clipChars */ .uk)((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, maxNameChars), maxNameChars) || id || "no Assignment";
		const same = names.get(shown.toLowerCase());
		if (same) same.push({
			id,
			name: shown
		});
		else names.set(shown.toLowerCase(), [{
			id,
			name: shown
		}]);
	}
	const labels = /* @__PURE__ */ new Map();
	for (const same of names.values()) {
		const length = same.length > 1 ? distinctLength(same.map(({ id }) => id)) : 0;
		for (const { id, name } of same) labels.set(id, length === 0 || id === name ? name : `${name} (${id.slice(0, length)})`);
	}
	return labels;
}
/** How many characters distinguish each sorted id from its neighbours. */
function distinctLength(ids) {
	const sorted = [...ids].sort();
	let length = 8;
	for (const [index, id] of sorted.entries()) {
		const next = sorted[index + 1];
		while (next !== void 0 && length < id.length && id.slice(0, length) === next.slice(0, length)) length += 1;
	}
	return length;
}



/***/ }),

/***/ 2726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   oF: () => (/* binding */ endedFigures),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* unused harmony exports difference, percentile */
// .build/action-report-jobs/compiled/action-report-jobs/src/measure/figures.js
function endedFigures(agent) {
	const { completed, failed, stopped } = agent.counts;
	const durations = [...agent.durationsMs].sort((a, b) => a - b);
	const { evaluation } = agent;
	return {
		ended: agent.ended,
		completed,
		failed,
		stopped,
		successRate: share(completed, agent.ended),
		p50Seconds: seconds(percentile(durations, 50)),
		p95Seconds: seconds(percentile(durations, 95)),
		evaluation: evaluation.jobs === 0 ? null : {
			...evaluation,
			rate: share(evaluation.passed, evaluation.total)
		}
	};
}
function figuresOf(agent) {
	const { counts, stuck, longRunning, postponed } = agent;
	return {
		total: Object.values(counts).reduce((sum, count) => sum + count, 0),
		...endedFigures(agent),
		running: counts.running,
		waiting: counts.waiting,
		queued: counts.queued,
		other: counts.other,
		stuck,
		longRunning,
		postponed
	};
}
/**
* The figures of the previous window, and the differences from them.
*
* @param minJobs with fewer Jobs in either window, rates and durations differ by chance and are not compared
*/
function compare(now, before, minJobs) {
	if (before === void 0) return {
		previous: null,
		change: null
	};
	const isEnough = now.ended >= minJobs && before.ended >= minJobs;
	const isEnoughEvaluated = (now.evaluation?.jobs ?? 0) >= minJobs && (before.evaluation?.jobs ?? 0) >= minJobs;
	return {
		previous: before,
		change: {
			ended: now.ended - before.ended,
			completed: now.completed - before.completed,
			failed: now.failed - before.failed,
			stopped: now.stopped - before.stopped,
			successRate: isEnough ? difference(now.successRate, before.successRate) : null,
			p50Seconds: isEnough ? difference(now.p50Seconds, before.p50Seconds) : null,
			p95Seconds: isEnough ? difference(now.p95Seconds, before.p95Seconds) : null,
			evaluationRate: isEnoughEvaluated ? difference(now.evaluation?.rate ?? null, before.evaluation?.rate ?? null) : null
		}
	};
}
function seconds(ms) {
	return ms === null ? null : Math.round(ms) / 1e3;
}
/**
* The percentile by nearest rank: the smallest of the values that is not exceeded by `percent` of them. Always one of the
* values, never interpolated. Null for an empty list.
*
* @param sorted ascending
*/
function percentile(sorted, percent) {
	return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? null;
}
/** Percentage; null if `whole` is 0. */
function share(part, whole) {
	return whole === 0 ? null : part / whole * 100;
}
/** The difference of two figures, either of which may be missing. */
function difference(now, before) {
	return now === null || before === null ? null : now - before;
}



/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ busiestPoint),
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _time_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);
/* harmony import */ var _time_date_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);



// .build/action-report-jobs/compiled/action-report-jobs/src/measure/timeline.js
const dayMs = 864e5;
/** A unit that gives a chart of at most 40 points: 26 hours, 17 days or weeks, 37 months. */
function unitFor({ start, end }) {
	const days = (end - start) / dayMs;
	if (days <= 25 / 24) return "hour";
	if (days <= 16) return "day";
	if (days <= 112) return "week";
	return days <= 1098 ? "month" : "year";
}
/** When Jobs ended in the window. Includes points without Jobs. */
function timelineOf(hours, window, zone) {
	const unit = unitFor(window);
	const points = /* @__PURE__ */ new Map();
	for (let at = (0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, window.start, zone); at < window.end; at = nextOf(unit, at, zone)) points.set(at, {
		ended: 0,
		failed: 0
	});
	const byHour = /* @__PURE__ */ new Map();
	for (const [hour, { ended, failed }] of hours) {
		const point = points.get((0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, hour, zone));
		if (point) {
			point.ended += ended;
			point.failed += failed;
		}
		const clock = zone.at(hour).hour;
		byHour.set(clock, (byHour.get(clock) ?? 0) + ended);
	}
	const busiest = [...byHour].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
	const labels = labelsOf(unit, [...points.keys()], zone);
	return {
		unit,
		points: [...points].map(([at, counts], index) => ({
			start: new Date(at).toISOString(),
			label: labels[index] ?? "",
			...counts
		})),
		busiestHour: busiest?.[0] ?? null
	};
}
/** The point with the most ended Jobs; undefined if no Job ended or there is only one point. */
function busiestPoint({ points }) {
	const most = Math.max(0, ...points.map(({ ended }) => ended));
	return most === 0 || points.length < 2 ? void 0 : points.find(({ ended }) => ended === most);
}
/** Takes a step that lands inside the next unit even if the clock changes, and returns the start of that unit. */
function nextOf(unit, start, zone) {
	const step = {
		hour: dayMs / 24,
		day: dayMs * 1.25,
		week: dayMs * 7.25,
		month: dayMs * 31.5,
		year: dayMs * 366.25
	}[unit];
	const next = (0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, start + step, zone);
	return next > start ? next : start + dayMs / 24;
}
/**
* A chart draws bars with equal labels on top of each other. An hour occurs twice if the window crosses midnight, and when
* the clock is turned back: the second one gets its day, or a number.
*/
function labelsOf(unit, moments, zone) {
	const used = /* @__PURE__ */ new Set();
	return moments.map((moment) => {
		const short = label(unit, moment, zone);
		const long = `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[zone.at(moment).weekday]} ${short}`;
		const free = [
			short,
			long,
			...moments.map((_, index) => `${long} (${index + 2})`)
		].find((text) => !used.has(text)) ?? short;
		used.add(free);
		return free;
	});
}
function label(unit, moment, zone) {
	const { year, month, day, hour, weekday } = zone.at(moment);
	switch (unit) {
		case "hour": return `${String(hour).padStart(2, "0")}:00`;
		case "day": return `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[weekday]} ${day} ${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]}`;
		case "week": return `${day} ${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]}`;
		case "month": return `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]} ${year}`;
		case "year": return String(year);
	}
}



/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ buckets),
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
/* harmony import */ var _shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9968);


// .build/action-report-jobs/compiled/action-report-jobs/src/read/job.js
/** The named states of a report. Each API status is in exactly one; unknown ones are in `other`. */
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
/** Parses a row of the list; undefined if it has no readable creation date. */
function jobOf(run) {
	const createdAt = momentOf(run.created_at);
	if (createdAt === void 0) return void 0;
	const startedAt = momentOf(run.started_at);
	const hasEnded = (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOf */ .hU)(run) === "ended";
	const completedAt = hasEnded ? momentOf(run.completed_at) : void 0;
	const status = (0,_shared_duvo_resources_runs_run_status_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeStatus */ .SP)(run.status);
	return {
		id: run.id,
		number: Number.isInteger(run.run_number) ? run.run_number ?? void 0 : void 0,
		agentId: run.agent_id ?? "",
		agentName: run.agent_name ?? "",
		title: run.title || run.case_title || (run.run_number ? `Job #${run.run_number}` : run.id),
		status,
		bucket: bucketOfStatus.get(status) ?? "other",
		userId: run.user_id ?? void 0,
		createdAt,
		startedAt,
		endedAt: hasEnded ? completedAt ?? createdAt : void 0,
		endIsUnknown: hasEnded && completedAt === void 0,
		durationMs: completedAt === void 0 || startedAt === void 0 ? void 0 : Math.max(0, completedAt - startedAt),
		changedAt: momentOf(run.updated_at) ?? startedAt ?? createdAt,
		postponedTo: momentOf(run.postponed_to),
		evaluation: evaluationOf(run.eval_summaries),
		comment: run.eval_summaries?.final_comment ?? void 0
	};
}
function evaluationOf(summary) {
	if (!summary?.total || summary.total < 0 || (summary.status ?? "ready") !== "ready") return void 0;
	const { critical, medium, low } = summary.severityCounts ?? {};
	return {
		passed: Math.min(Math.max(0, summary.passed ?? 0), summary.total),
		total: summary.total,
		critical: critical ?? 0,
		medium: medium ?? 0,
		low: low ?? 0
	};
}
function momentOf(iso) {
	const moment = Date.parse(iso ?? "");
	return Number.isNaN(moment) ? void 0 : moment;
}



/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/judge/conditions.js
var judge_conditions = __webpack_require__(8828);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/judge/judge.js


// .build/action-report-jobs/compiled/action-report-jobs/src/judge/judge.js
/** @param minJobs figures based on fewer Jobs are not checked */
function checkConditions(conditions, figures, minJobs) {
	return conditions.map(({ text, metric, operator, limit }) => {
		const { value, sample } = figures[metric];
		const skipped = value === null ? "no-data" : sample !== void 0 && sample < minJobs ? "too-few-jobs" : null;
		return {
			condition: text,
			metric,
			value,
			holds: value !== null && skipped === null && judge_conditions/* operators */.II[operator](value, limit),
			skipped
		};
	});
}
/** Judges only complete figures: an incomplete report fails anyway. */
function judge(failIf, { totals, complete }, minJobs) {
	if (failIf === void 0 || totals === null || !complete) return [];
	return checkConditions((0,judge_conditions/* parseConditions */.WN)(failIf), measuredOf(totals), minJobs);
}
function measuredOf(figures) {
	const { ended, evaluation } = figures;
	const count = (value) => ({ value });
	return {
		total: count(figures.total),
		ended: count(ended),
		completed: count(figures.completed),
		failed: count(figures.failed),
		stopped: count(figures.stopped),
		running: count(figures.running),
		waiting: count(figures.waiting),
		queued: count(figures.queued),
		other: count(figures.other),
		stuck: count(figures.stuck),
		"long-running": count(figures.longRunning),
		postponed: count(figures.postponed),
		"critical-issues": count(evaluation?.critical ?? 0),
		"success-rate": {
			value: figures.successRate,
			sample: ended
		},
		"evaluation-rate": {
			value: evaluation?.rate ?? null,
			sample: evaluation?.jobs ?? 0
		},
		p50: {
			value: figures.p50Seconds,
			sample: ended
		},
		p95: {
			value: figures.p95Seconds,
			sample: ended
		}
	};
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/agent-totals.js
var agent_totals = __webpack_require__(2496);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/causes.js


// .build/action-report-jobs/compiled/action-report-jobs/src/measure/causes.js
/**
* The failed Jobs whose causes to look up, the latest of each Assignment in turn: an Assignment that fails all day must not
* hide that another failed once.
*/
function failuresToExplain(agents, most = agent_totals/* maxFailures */.kg) {
	const lists = [...agents].map(({ id, examples }) => examples.failed.map((example) => ({
		...example,
		agentId: id
	})));
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat().slice(0, most);
}
/** Groups failed Jobs by error message: the most frequent cause first, among equals the latest. */
function groupByCause(failures, reasons) {
	const groups = /* @__PURE__ */ new Map();
	for (const failure of failures) {
		const reason = reasons.get(failure.id);
		const key = reason?.isError ? causeKey(reason.text) : "";
		const group = groups.get(key);
		if (group) group.push(failure);
		else groups.set(key, [failure]);
	}
	return [...groups].map(([key, members]) => {
		const example = members.reduce((latest, one) => one.at > latest.at ? one : latest);
		return {
			reason: key === "" ? null : reasons.get(example.id)?.text ?? null,
			count: members.length,
			agentIds: agentsOf(members),
			example
		};
	}).sort((a, b) => b.count - a.count || b.example.at - a.example.at);
}
function agentsOf(failures) {
	const counts = /* @__PURE__ */ new Map();
	for (const { agentId } of failures) counts.set(agentId, (counts.get(agentId) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
const maxKeyChars = 500;
/**
* Reduces a message to what it shares with others of the same cause: the text without quoted parts, numbers and addresses,
* which differ between Jobs.
*/
function causeKey(message) {
	const parts = message.slice(0, maxKeyChars).toLowerCase().split(/["“”`«»]/);
	const isBalanced = parts.length % 2 === 1;
	return parts.filter((_, index) => index % 2 === 0 || !isBalanced && index === parts.length - 1).join("\"").split(/\s+/).filter((word) => word !== "").map((word) => /\d|@|:\/\//.test(word) ? "#" : word).join(" ");
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/time/date-text.js
var date_text = __webpack_require__(5800);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/assignments.js
var assignments = __webpack_require__(6717);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/figures.js
var measure_figures = __webpack_require__(2726);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/quality.js


// .build/action-report-jobs/compiled/action-report-jobs/src/measure/quality.js
/** Results of evaluations of all Assignments; null if nothing was evaluated. */
function qualityReport(qualities) {
	const all = [...qualities.values()];
	const isCompared = all.some(({ previous }) => previous !== void 0);
	const current = sum(all.map((one) => one.current));
	const previous = isCompared ? sum(all.flatMap((one) => one.previous ?? [])) : null;
	if (current.evaluated === 0 && (previous?.evaluated ?? 0) === 0) return null;
	return {
		...current,
		previous,
		issues: issuesOf(qualities, isCompared)
	};
}
function sum(qualities) {
	const evaluated = qualities.reduce((total, one) => total + one.evaluated, 0);
	const withIssues = qualities.reduce((total, one) => total + one.withIssues, 0);
	return {
		evaluated,
		withIssues,
		issueRate: (0,measure_figures/* share */.uM)(withIssues, evaluated)
	};
}
function issuesOf(qualities, isCompared) {
	const found = /* @__PURE__ */ new Map();
	const entry = (name) => {
		const known = found.get(name) ?? {
			jobs: 0,
			before: 0,
			agents: []
		};
		found.set(name, known);
		return known;
	};
	for (const [id, { current, previous }] of qualities) {
		for (const [name, jobs] of current.issues) {
			const issue = entry(name);
			issue.jobs += jobs;
			issue.agents.push({
				id,
				jobs
			});
		}
		for (const [name, jobs] of previous?.issues ?? []) entry(name).before += jobs;
	}
	return [...found].filter(([, { jobs }]) => jobs > 0).map(([name, { jobs, before, agents }]) => {
		const assignmentIds = agents.sort((a, b) => b.jobs - a.jobs).map(({ id }) => id);
		return {
			name,
			jobs,
			change: isCompared ? jobs - before : null,
			assignmentIds
		};
	}).sort((a, b) => b.jobs - a.jobs || (a.name < b.name ? -1 : 1));
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/timeline.js
var timeline = __webpack_require__(716);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/report.js








// .build/action-report-jobs/compiled/action-report-jobs/src/measure/report.js
/** Computes the report. Conditions are checked on it afterwards. */
function buildReport(material) {
	const { current, window, previousWindow, zone, missing, minJobs, limits, reasons } = material;
	const previous = missing.length === 0 ? material.previous : void 0;
	const figures = (0,measure_figures/* figuresOf */.h5)((0,agent_totals/* sumUp */.Bw)(current.agents.values()));
	const before = previous && (0,measure_figures/* endedFigures */.oF)((0,agent_totals/* sumUp */.Bw)(previous.agents.values()));
	const isUnread = missing.length > 0 && current.jobs === 0;
	return {
		schemaVersion: 1,
		title: material.title,
		generatedAt: (0,date_text/* isoOf */.dF)(material.now),
		complete: missing.length === 0,
		missing,
		notes: material.notes,
		window: spanOf(window),
		windowIsOver: material.isOver,
		previousWindow: previousWindow ? spanOf(previousWindow) : null,
		timeZone: zone.name,
		scope: {
			...material.scope,
			...visibility(material)
		},
		minJobs,
		limits: {
			waitingSeconds: limits.waitingMs / 1e3,
			runningSeconds: limits.runningMs / 1e3
		},
		totals: isUnread ? null : {
			...figures,
			...(0,measure_figures/* compare */.UD)(figures, before, minJobs)
		},
		assignments: (0,assignments/* assignmentReports */.Bb)(current, previous, {
			reasons,
			minJobs
		}),
		causes: groupByCause(material.failures, reasons).map(({ reason, count, agentIds, example }) => {
			return {
				reason,
				count,
				assignmentIds: agentIds,
				example: (0,assignments/* exampleOf */.Ql)(example, reasons)
			};
		}),
		failuresExamined: material.failures.length,
		quality: qualityReport(material.qualities),
		unknownStatuses: Object.fromEntries(current.unknownStatuses),
		timeline: (0,timeline/* timelineOf */.h)(current.hours, window, zone),
		failIf: []
	};
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
		since: (0,date_text/* isoOf */.dF)(start),
		until: (0,date_text/* isoOf */.dF)(end)
	};
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read/job.js
var read_job = __webpack_require__(5182);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/window-totals.js



// .build/action-report-jobs/compiled/action-report-jobs/src/measure/window-totals.js
/**
* Counts each Job in its window: an ended one in the window in which it ended, an unfinished one in the current window.
*
* @param now the time at which waiting and running is measured, in milliseconds since 1970
*/
function createWindowTotals(windows, zone, now, limits) {
	const { window, previousWindow } = windows;
	const current = (0,agent_totals/* createTotals */._t)(zone, now, limits);
	const previous = previousWindow && (0,agent_totals/* createTotals */._t)(zone, now, limits);
	let read = 0;
	let undated = 0;
	return {
		current,
		previous,
		get read() {
			return read;
		},
		get missing() {
			return undated === 0 ? [] : [`${undated} Jobs have no readable creation date and are not counted.`];
		},
		take(run) {
			read += 1;
			const job = (0,read_job/* jobOf */.Z)(run);
			if (job === void 0) undated += 1;
			else if (job.endedAt === void 0 ? job.createdAt < window.end : isIn(window, job.endedAt)) current.add(job);
			else if (previousWindow && job.endedAt !== void 0 && isIn(previousWindow, job.endedAt)) previous?.add(job);
		}
	};
}
function isIn({ start, end }, moment) {
	return moment >= start && moment < end;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/run/pool.js
// .build/action-report-jobs/compiled/shared/action/run/pool.js
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


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/errors.js
var errors = __webpack_require__(2684);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/resources/runs/run-schemas.js
var run_schemas = __webpack_require__(5376);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read/failure-reasons.js




// .build/action-report-jobs/compiled/action-report-jobs/src/read/failure-reasons.js
const lookupsAtOnce = 4;
/**
* Why failed Jobs failed, and what waiting ones are waiting for, by Job id. Each costs one or two requests. A Job without a
* known reason is omitted: the figures do not depend on it.
*
* @returns `unread`: for how many failed Jobs the API returned no messages
*/
async function readReasons(runs, { failed, waiting }, signal) {
	const lookups = [...waiting.map((id) => ({
		id,
		look: requestOf
	})), ...failed.map((id) => ({
		id,
		look: failureOf
	}))];
	const read = async ({ id, look }) => ({
		id,
		reason: await look(runs, id)
	});
	const results = await mapPool(lookups, lookupsAtOnce, read, { signal });
	const reasons = /* @__PURE__ */ new Map();
	let unread = 0;
	for (const [index, result] of results.entries()) {
		if (result.status === "rejected" && !(result.reason instanceof errors/* DuvoError */.V8)) throw result.reason;
		if (result.status === "rejected" && index >= waiting.length) unread += 1;
		if (result.status === "fulfilled" && result.value.reason) reasons.set(result.value.id, result.value.reason);
	}
	return {
		reasons,
		unread
	};
}
async function failureOf(runs, id) {
	const first = await runs.messages(id, 0);
	const total = first.total ?? 0;
	return failureIn((total > first.items.length ? await runs.messages(id, Math.max(0, total - 50)) : first).items);
}
/**
* The error that ended the session; else the error of a tool, if the Assignment did nothing after it; else the last text of
* the Assignment. Undefined if the messages contain none of these.
*/
function failureIn(messages) {
	const newestFirst = [...messages].reverse();
	const sessionError = newestFirst.map(sessionErrorIn).find((text) => text !== void 0);
	if (sessionError !== void 0) return {
		text: sessionError,
		isError: true
	};
	const lastAct = newestFirst.find((message) => message.tool_call || message.tool_result || (0,run_schemas/* isAnswer */.Tq)(message));
	const toolError = lastAct?.tool_result && toolErrorIn(lastAct.tool_result);
	if (toolError) return {
		text: toolError,
		isError: true
	};
	const answer = newestFirst.find(run_schemas/* isAnswer */.Tq);
	return answer && {
		text: (0,run_schemas/* textOf */.b6)(answer).trim(),
		isError: false
	};
}
function sessionErrorIn(message) {
	if (message.tool_result || message.tool_call) return void 0;
	return errorText(message["error"]) ?? (message.type === "session_error" ? (0,run_schemas/* textOf */.b6)(message).trim() || void 0 : void 0);
}
function toolErrorIn({ error, result }) {
	return errorText(error === true ? result : error);
}
/** Without recursion: an error may be nested deeper than the call stack. */
function errorText(error) {
	let text = error;
	while (typeof text === "object" && text !== null && "message" in text) text = text.message;
	return typeof text === "string" ? text.trim() || void 0 : void 0;
}
async function requestOf(runs, id) {
	const { pending_human_request: request } = await runs.get(id);
	const text = request?.title || request?.questions?.[0]?.question;
	return text ? {
		text,
		isError: false
	} : void 0;
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/resources/runs/run-status.js
var run_status = __webpack_require__(9968);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read/job-list.js




// .build/action-report-jobs/compiled/action-report-jobs/src/read/job-list.js
/** How many pages are requested at once; all of them pass the client's gate. */
const pagesAtOnce = 3;
const unfinished = [
	"waiting",
	"not_started",
	"pending",
	"starting",
	"running"
];
/**
* Reads every Job that can belong to the range and passes each to `take`, once. Keeps only their ids.
*
* The API sorts Jobs only by creation, so the list is read from the newest back to `floor`. That finds every Job created
* since, in any status. If the list continues, two short reads add older Jobs: those that have not ended (by status), and
* those that have ended since. Newer servers compare `since` with the end of a Job. If the responses show that a server
* does not, the list is read further back instead.
*
* @param describe formats a time for the reader
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
	#agentIds;
	#take;
	#seen = /* @__PURE__ */ new Set();
	/** Rows read of each list, newest first: one list per Assignment, or one for all. Infinity: to its end. */
	#rowsRead;
	/** Filter of the short lists: they cover all Assignments at once, unless only one is requested. */
	#narrow;
	#part = "";
	#oldest;
	constructor(lists, range, take) {
		this.#lists = lists;
		this.#range = range;
		this.#agentIds = new Set(range.agentIds);
		this.#take = take;
		this.#rowsRead = new Map((range.agentIds.length === 0 ? [void 0] : range.agentIds).map((id) => [id, 0]));
		this.#narrow = range.agentIds.length === 1 ? { agent_id: range.agentIds[0] } : {};
	}
	/** Whether the history goes further back than what was read. */
	get hasOlder() {
		return [...this.#rowsRead.values()].some((rows) => rows !== Number.POSITIVE_INFINITY);
	}
	/** Continues to read the lists, back to Jobs created before `until`. */
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
	/** Unfinished Jobs, the oldest first, up to those that are already known. */
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
	* Jobs created before `floor` that have ended since.
	*
	* @returns false if the server may not compare `since` with the end of a Job: then some may be missing
	*/
	async readEndedSince() {
		const { teamId, floor } = this.#range;
		this.#part = "the list of older Jobs that ended in the window";
		let foundOlder = false;
		const filter = {
			...this.#narrow,
			since: (0,date_text/* isoOf */.dF)(floor),
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
	/** Only a list by end date returns a Job for a `since` between the Job's creation and its end. */
	async #isListedByEnd(run, end) {
		const created = createdAt(run) ?? end;
		if (end - created < 2) return false;
		const filter = {
			...this.#narrow,
			since: (0,date_text/* isoOf */.dF)(created + Math.ceil((end - created) / 2)),
			sort_order: "asc"
		};
		const { items } = await this.#lists.page(this.#range.teamId, filter, 0, 1);
		return items[0]?.id === run.id;
	}
	describeGap(error, describe) {
		if (this.#seen.size === 0) return `No Jobs could be read: ${error.message}`;
		const reached = this.#oldest === void 0 ? "" : `, created since ${describe(this.#oldest)}`;
		return `Only ${this.#seen.size} Jobs could be read${reached}; then reading ${this.#part} failed: ${error.message}`;
	}
	#accept(run) {
		if (this.#seen.has(run.id) || this.#agentIds.size > 0 && !this.#agentIds.has(run.agent_id ?? "")) return;
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


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read/quality.js




// .build/action-report-jobs/compiled/action-report-jobs/src/read/quality.js
const quality_lookupsAtOnce = 4;
/**
* The quality of Assignments, by id. The API counts from a given time until now, so a window is the difference of two
* responses: two or three requests per Assignment. Unreadable ones are omitted.
*/
async function readQuality(agents, ids, windows, signal) {
	const results = await mapPool(ids, quality_lookupsAtOnce, (id) => readOne(agents, id, windows), { signal });
	const qualities = /* @__PURE__ */ new Map();
	for (const [index, result] of results.entries()) {
		if (result.status === "rejected" && !(result.reason instanceof errors/* DuvoError */.V8)) throw result.reason;
		const id = ids[index];
		if (result.status === "fulfilled" && id !== void 0) qualities.set(id, result.value);
	}
	return qualities;
}
async function readOne(agents, id, { window, previousWindow, now }) {
	const answers = /* @__PURE__ */ new Map();
	const since = (moment) => {
		const answer = answers.get(moment) ?? agents.evalScores(id, (0,date_text/* isoOf */.dF)(moment));
		answers.set(moment, answer);
		return answer;
	};
	const between = async ({ start, end }) => subtract(await since(start), end >= now ? void 0 : await since(end));
	return {
		current: await between(window),
		previous: previousWindow && await between(previousWindow)
	};
}
/** The count since the start of a window minus the count since its end. */
function subtract(whole, later) {
	const issues = new Map(whole.flag_distribution.map((issue) => [nameOf(issue), issue.count]));
	for (const issue of later?.flag_distribution ?? []) {
		const name = nameOf(issue);
		issues.set(name, (issues.get(name) ?? 0) - issue.count);
	}
	return {
		evaluated: Math.max(0, whole.total_evaluated - (later?.total_evaluated ?? 0)),
		withIssues: Math.max(0, whole.with_issues - (later?.with_issues ?? 0)),
		issues: new Map([...issues].filter(([, count]) => count > 0))
	};
}
function nameOf({ flag, label }) {
	return label || flag;
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/duvo/resources/teams.js
var resources_teams = __webpack_require__(6875);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/read/scope.js



// .build/action-report-jobs/compiled/action-report-jobs/src/read/scope.js
/** The team to read and the key's user. An unreadable profile does not make the report incomplete. */
async function readScope(teams, teamId) {
	try {
		const id = await teams.resolve(teamId);
		const profile = await teams.profile().catch(undefinedIfRefused);
		return {
			teamId: id,
			keyUser: profile ? {
				id: profile.id,
				name: profile.name ?? null
			} : null,
			missing: []
		};
	} catch (error) {
		if (!(error instanceof errors/* DuvoError */.V8) && !(error instanceof resources_teams/* TeamChoiceError */.r)) throw error;
		return {
			teamId: void 0,
			keyUser: null,
			missing: [`No Jobs could be read: ${error.message}`]
		};
	}
}
function undefinedIfRefused(error) {
	if (error instanceof errors/* DuvoError */.V8) return void 0;
	throw error;
}
/**
* The requested Assignments without Jobs. Each is looked up, because a mistyped id has no Jobs either, and must not pass
* for a quiet week.
*/
async function readSilentAssignments(agents, ids) {
	const found = [];
	const missing = [];
	for (const id of ids) try {
		found.push({
			id,
			name: (await agents.get(id)).name
		});
	} catch (error) {
		if (!(error instanceof errors/* DuvoError */.V8)) throw error;
		missing.push(`Assignment ${id} has no Jobs, and looking it up failed: ${error.message}`);
	}
	return {
		found,
		missing
	};
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/time/window.js
var time_window = __webpack_require__(3918);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/time/zone.js
var time_zone = __webpack_require__(2100);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/run.js













// .build/action-report-jobs/compiled/action-report-jobs/src/run.js
const dayMs = 864e5;
/** For how many stuck Jobs to look up what they are waiting for. */
const maxRequests = 10;
/** For how many Assignments to read the results of evaluations. */
const maxEvaluatedAgents = 20;
/**
* Reads the Jobs of the window and the previous one, and reports on them. Anything unreadable makes the report incomplete;
* only a cancellation and our own bugs are thrown.
*/
async function run(inputs, deps) {
	const zone = (0,time_zone/* createZone */.TW)(inputs.timezone.trim());
	const { teamId, keyUser, missing } = await readScope(deps.duvo.teams, inputs.teamId);
	const now = deps.duvo.serverNow();
	const frame = {
		now,
		zone,
		...windowsToRead(inputs, now, zone),
		limits: limitsOf(inputs),
		minJobs: inputs.minJobs
	};
	const findings = await readFindings({
		...inputs,
		teamId,
		missing
	}, frame, deps);
	const scope = {
		teamId: teamId ?? null,
		assignmentIds: inputs.agentIds,
		keyUser
	};
	const report = buildReport({
		title: inputs.title.trim(),
		scope,
		...frame,
		...findings
	});
	return {
		...report,
		failIf: judge(inputs.failIf, report, inputs.minJobs)
	};
}
function windowsToRead(inputs, now, zone) {
	const windows = (0,time_window/* windowsOf */.R5)(inputs, now, zone);
	if ("problem" in windows) throw new Error(`${windows.input}: ${windows.problem}`);
	const { window, previousWindow, isOver } = windows;
	return {
		window,
		previousWindow: inputs.compare ? previousWindow : void 0,
		isOver
	};
}
function limitsOf({ waitingLongerThan, runningLongerThan }) {
	return {
		waitingMs: (0,time_window/* parseDuration */.E9)(waitingLongerThan) ?? 0,
		runningMs: (0,time_window/* parseDuration */.E9)(runningLongerThan) ?? 0
	};
}
/** Counts the Jobs of both windows, and looks up details of some. */
async function readFindings({ teamId, agentIds, missing }, frame, { duvo, log, signal }) {
	const { window, previousWindow, zone, now, limits } = frame;
	const totals = createWindowTotals(frame, zone, now, limits);
	const { current, previous } = totals;
	const nothing = {
		notes: [],
		failures: [],
		reasons: /* @__PURE__ */ new Map(),
		qualities: /* @__PURE__ */ new Map()
	};
	if (teamId === void 0) return {
		current,
		previous,
		missing,
		...nothing
	};
	const describe = (moment) => `${(0,date_text/* formatMoment */.K9)(moment, zone)} (${zone.name})`;
	const range = {
		teamId,
		agentIds,
		floor: (previousWindow ?? window).start,
		lookback: Math.max(dayMs, window.end - window.start)
	};
	log.info(`Reading the Jobs from ${describe(window.start)} to ${describe(window.end)}.`);
	const jobs = await readJobs(duvo.runs, range, totals.take, describe);
	log.info(`Read ${totals.read} Jobs; ${current.jobs} of them belong to the window.`);
	if (jobs.missing !== void 0) return {
		current,
		previous,
		...nothing,
		missing: [jobs.missing, ...totals.missing]
	};
	const silent = await readSilentAssignments(duvo.agents, agentIds.filter((id) => !current.agents.has(id)));
	for (const { id, name } of silent.found) current.agents.set(id, (0,agent_totals/* emptyAgent */.NF)(id, name));
	const failures = failuresToExplain(current.agents.values());
	const jobIds = {
		failed: failures.map(({ id }) => id),
		waiting: longestWaiting(current.agents.values())
	};
	const { reasons, unread } = await readReasons(duvo.runs, jobIds, signal);
	return {
		current,
		previous,
		failures,
		reasons,
		qualities: await readQuality(duvo.agents, mostEvaluated(current, previous), frame, signal),
		missing: [...totals.missing, ...silent.missing],
		notes: notesOf({
			unknownEnds: current.unknownEnds,
			unread,
			limit: jobs.limit === void 0 ? void 0 : describe(jobs.limit)
		})
	};
}
function longestWaiting(agents) {
	return [...agents].flatMap(({ examples }) => examples.stuck).sort((a, b) => a.at - b.at).slice(0, maxRequests).map(({ id }) => id);
}
function mostEvaluated(current, previous) {
	const ids = [.../* @__PURE__ */ new Set([...current.agents.keys(), ...previous?.agents.keys() ?? []])];
	const jobsOf = (id) => (current.agents.get(id)?.evaluation.jobs ?? 0) + (previous?.agents.get(id)?.evaluation.jobs ?? 0);
	return ids.filter((id) => id !== "" && jobsOf(id) > 0).sort((a, b) => jobsOf(b) - jobsOf(a)).slice(0, maxEvaluatedAgents);
}
/** What a reader should know about how Jobs were counted. */
function notesOf({ unknownEnds, unread, limit }) {
	const notes = [];
	if (limit !== void 0) notes.push(`This server cannot list Jobs by their end: Jobs created before ${limit} that have ended since are not counted.`);
	if (unknownEnds > 0) notes.push(`Ended Jobs without an end date, counted in the window in which they were created: ${unknownEnds}.`);
	if (unread > 0) notes.push(`Failed Jobs with unreadable messages, whose cause is unknown: ${unread}.`);
	return notes;
}



/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
// .build/action-report-jobs/compiled/action-report-jobs/src/time/date-text.js
/** Sunday first, as `WallClock.weekday` counts. */
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
/** `16 Nov 2026 07:00`, in the zone. */
function formatMoment(moment, zone) {
	const { year, month, day, hour, minute } = zone.at(moment);
	const time = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
	return `${day} ${months[month - 1]} ${year} ${time}`;
}
/** `Mon 16 Nov 2026 – Sun 22 Nov 2026` if the window is whole days, else with the times. */
function formatWindow({ start, end }, zone) {
	const isMidnight = (moment) => moment % 6e4 === 0 && formatMoment(moment, zone).endsWith("00:00");
	if (!isMidnight(start) || !isMidnight(end)) return `${formatMoment(start, zone)} – ${formatMoment(end, zone)}`;
	const [first, last] = [formatDay(start, zone), formatDay(end - 1, zone)];
	return first === last ? first : `${first} – ${last}`;
}
function formatDay(moment, zone) {
	const { year, month, day, weekday } = zone.at(moment);
	return `${weekdays[weekday]} ${day} ${months[month - 1]} ${year}`;
}
/** A time in the format of the API and the JSON file: ISO 8601 in UTC. */
function isoOf(moment) {
	return new Date(moment).toISOString();
}



/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/calls/path.js
/**
* Fills in a path template of the API's document, such as `/v2/runs/{run_id}`.
*
* A value can never change the path: `encodeURIComponent('..')` leaves `..`, and URL parsers then turn `/v2/runs/../stop`
* into `/v2/stop`. So a value that is empty, a dot segment, or contains a delimiter, a percent sign, white space, a control
* character or a lone surrogate throws a `TypeError` before anything is sent. `{*}` is a path of several segments; each is
* checked and encoded on its own.
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
/** File names may contain spaces, percent signs and the like, which encoding makes harmless. Dot segments are still refused. */
function fileSegment(value) {
	if (isUnusable(value)) throw new TypeError(`not a usable file path: ${JSON.stringify(value.slice(0, 100))}`);
	return encodeURIComponent(value);
}
/** No segment may be empty, a dot segment, or contain a backslash, a control character or a lone surrogate. */
function isUnusable(value) {
	return value === "" || /^\.{1,2}$/.test(value) || /[\\\p{Cc}]/u.test(value) || !value.isWellFormed();
}



/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/errors.js
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

/***/ 5376:
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
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1811);


// .build/action-report-jobs/compiled/shared/duvo/resources/runs/run-schemas.js
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

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ normalizeStatus),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   ih: () => (/* binding */ isKnownStatus)
/* harmony export */ });
// .build/action-report-jobs/compiled/shared/duvo/resources/runs/run-status.js
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



/***/ }),

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ teams),
/* harmony export */   r: () => (/* binding */ TeamChoiceError)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1811);
/* harmony import */ var _calls_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);



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
		path: (0,_calls_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFor */ .p)("/v2/teams", {}),
		response: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ teams: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(Team) }).transform((body) => body.teams)
	});
	const profile = () => send({
		method: "GET",
		path: (0,_calls_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFor */ .p)("/v2/profile", {}),
		response: (0,_node_modules_zod_v4_classic_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ profile: Profile }).transform((body) => body.profile)
	});
	return {
		/** The teams that the key can see: exactly one for a key that belongs to a team. */
		list,
		/** The user behind the key. */
		profile,
		/**
		* The team to work in: the given id, else the key's only team, else the one its profile names. Throws a
		* `TeamChoiceError` that lists the teams if the choice is still open.
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
/** The key can see no team, or several, none of which is its own. */
var TeamChoiceError = class extends Error {
	teams;
	constructor(all) {
		const lines = all.slice(0, 20).map((team) => `  ${team.id}  ${team.name}`);
		super(all.length === 0 ? "The API key can see no team. Create a key in the settings of the team to work in." : `The API key can see ${all.length} teams. Set the input team-id (or DUVO_TEAM_ID) to one of:\n${lines.join("\n")}`);
		this.name = "TeamChoiceError";
		this.teams = all;
	}
};



/***/ })

};
