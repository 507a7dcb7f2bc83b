export const id = 332;
export const ids = [332];
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

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(8124);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/format.js
var format = __webpack_require__(752);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/outputs.js


// .build/action-report-jobs/compiled/action-report-jobs/src/report/outputs.js
/**
* The outputs that are not files. Figures of an incomplete report are too low and an output cannot carry a warning, so they
* stay empty.
*/
function outputsOf({ totals, complete }) {
	const known = complete ? totals : null;
	return {
		complete,
		total: known?.total ?? null,
		completed: known?.completed ?? null,
		failed: known?.failed ?? null,
		stopped: known?.stopped ?? null,
		running: known?.running ?? null,
		waiting: known?.waiting ?? null,
		queued: known?.queued ?? null,
		other: known?.other ?? null,
		stuck: known?.stuck ?? null,
		longRunning: known?.longRunning ?? null,
		successRate: known?.successRate == null ? null : (0,format/* roundRate */.r7)(known.successRate)
	};
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections/section.js
// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections/section.js
/** The report without its least important parts, until it fits into `maxChars`. */
function shorten(sections, maxChars) {
	const order = [...sections].sort((a, b) => a.priority - b.priority);
	const text = new Map(sections.map((section) => [section, section.markdown]));
	const joined = () => [...text.values()].filter((part) => part !== "").join("\n\n");
	for (const section of order) {
		if (joined().length <= maxChars) break;
		text.set(section, section.fallback ?? "");
	}
	return joined();
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/log/text.js
var log_text = __webpack_require__(4713);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/outputs/markdown.js
var markdown = __webpack_require__(2139);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/time/date-text.js
var date_text = __webpack_require__(5800);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/time/zone.js
var zone = __webpack_require__(2100);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/measure/assignments.js
var measure_assignments = __webpack_require__(6717);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/wording.js
var wording = __webpack_require__(479);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections/assignments.js





// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections/assignments.js
/** Rows of a long and a short table. Rows that need attention are always shown. */
const maxRows = 100;
const maxAttentionRows = 500;
const maxShortRows = 10;
const maxShortAttentionRows = 60;
/** The table of the Assignments, the worst first, with their sum. */
function assignmentSection(report) {
	const { totals, assignments } = report;
	if (totals === null || assignments.length === 0) return void 0;
	const withEvaluation = totals.evaluation !== null;
	const headers = [
		"Assignment",
		"Success",
		"Ended",
		"Completed",
		"Failed",
		"Stopped",
		"Open",
		"p95"
	];
	const attention = assignments.filter(measure_assignments/* needsAttention */.e_).length;
	const render = (most, mostOfAttention) => {
		const count = Math.max(most, Math.min(attention, mostOfAttention));
		const rows = assignments.slice(0, count).map((one) => row((0,markdown/* escapeText */.X1)(one.label), one, withEvaluation));
		if (assignments.length > 1) rows.push(row("**All**", totals, withEvaluation));
		return `### Assignments\n\n${(0,markdown/* table */.tp)(withEvaluation ? [...headers, "Quality"] : headers, rows)}${restLine(assignments.length - count, attention - count)}`;
	};
	return {
		markdown: render(maxRows, maxAttentionRows),
		fallback: render(maxShortRows, maxShortAttentionRows),
		priority: 9
	};
}
function restLine(rest, ofAttention) {
	if (rest <= 0) return "";
	const worse = ofAttention > 0 ? `, ${(0,format/* formatCount */.B4)(ofAttention)} of them with failed or stuck Jobs` : "";
	return `\n\n_${(0,format/* countOf */.pq)(rest, "more Assignment")} in the JSON file${worse}._`;
}
function row(name, figures, withEvaluation) {
	const { change, evaluation } = figures;
	const inCounts = (difference) => (0,format/* formatChange */.eD)(difference, format/* formatCount */.B4);
	const quality = evaluation && (0,format/* formatRate */.CE)(evaluation.rate) + (0,wording/* trendOf */.RS)(change, "evaluationRate", format/* formatPoints */.Xf);
	return [name, ...[
		(0,format/* formatRate */.CE)(figures.successRate) + (0,wording/* trendOf */.RS)(change, "successRate", format/* formatPoints */.Xf),
		(0,format/* formatCount */.B4)(figures.ended) + (0,wording/* trendOf */.RS)(change, "ended", inCounts),
		(0,format/* formatCount */.B4)(figures.completed),
		(0,format/* formatCount */.B4)(figures.failed) + (0,wording/* trendOf */.RS)(change, "failed", inCounts),
		(0,format/* formatCount */.B4)(figures.stopped) + (0,wording/* trendOf */.RS)(change, "stopped", inCounts),
		assignments_open(figures),
		(0,format/* formatShortSeconds */.FQ)(figures.p95Seconds),
		...withEvaluation ? [quality ?? "–"] : []
	].map((cell) => cell.replaceAll(/(?<!,) /g, "\xA0"))];
}
function assignments_open({ running, waiting, queued, total, ended }) {
	const others = total - ended - running - waiting - queued;
	const shown = [
		[running, "running"],
		[waiting, "waiting"],
		[queued, "queued"],
		[others, "other"]
	].filter(([count]) => count > 0).map(([count, noun]) => `${(0,format/* formatCount */.B4)(count)} ${noun}`);
	return shown.length === 0 ? "0" : shown.join(", ");
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections/chart.js


// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections/chart.js
/** When Jobs ended: a chart, and the busiest time in words. */
function chartSection(report) {
	if (report.totals === null || report.totals.ended === 0) return void 0;
	const busiest = (0,wording/* busiestLine */.kE)(report);
	return {
		markdown: [
			"### When",
			chartOf(report.timeline, report.timeZone),
			busiest === "" ? "" : `Busiest: ${busiest}`
		].filter((part) => part !== "").join("\n\n"),
		priority: 4
	};
}
/**
* The timeline as a Mermaid chart: bars for all ended Jobs, with bars for the failed ones in front. It contains only
* numbers and dates, so no name can break it. Without Mermaid it still reads as a small table.
*/
function chartOf({ unit, points }, timeZone) {
	const labels = points.map(({ label }) => `"${shortLabel(unit, label)}"`);
	const most = Math.max(1, ...points.map(({ ended }) => ended));
	return [
		"```mermaid",
		"xychart-beta",
		`    title "Jobs ended per ${unit}, failed ones in front (${timeZone.replace(/[^\w/+-]/g, " ")})"`,
		`    x-axis [${labels.join(", ")}]`,
		`    y-axis "Jobs" 0 --> ${most}`,
		`    bar [${points.map(({ ended }) => ended).join(", ")}]`,
		`    bar [${points.map(({ failed }) => failed).join(", ")}]`,
		"```"
	].join("\n");
}
/** Many labels share little room: drop the month of a day and the minutes of an hour. The rest is still unique. */
function shortLabel(unit, label) {
	if (unit === "day") return label.replace(/ \w+$/, "");
	return unit === "hour" ? label.replace(":00", "") : label;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections/jobs.js






// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections/jobs.js
const maxCauses = 15;
const maxJobs = 15;
const maxTitleChars = 120;
const maxReasonChars = 300;
const maxNames = 3;
/** Why Jobs failed: each cause with its number of Jobs and the latest of them. */
function causeSection(report) {
	const { causes, totals, failuresExamined } = report;
	if (causes.length === 0) return void 0;
	const labels = new Map(report.assignments.map(({ id, label }) => [id, label]));
	const lines = causes.slice(0, maxCauses).map((cause) => causeLine(cause, labels, report));
	const rest = causes.length - maxCauses;
	if (rest > 0) lines.push(`\n_${(0,format/* countOf */.pq)(rest, "more cause")} in the JSON file._`);
	const failed = totals?.failed ?? 0;
	if (failuresExamined < failed) {
		const examined = `${(0,format/* formatCount */.B4)(failuresExamined)} of ${(0,format/* countOf */.pq)(failed, "failed Job")}`;
		lines.push(`\n_The causes of ${examined}, the latest of each Assignment in turn._`);
	}
	return {
		markdown: `### Why Jobs failed\n\n${lines.join("\n")}`,
		priority: 7
	};
}
function causeLine({ reason, count, assignmentIds, example }, labels, report) {
	const names = assignmentIds.map((id) => labels.get(id) ?? id);
	const more = names.length > maxNames ? ` and ${(0,format/* countOf */.pq)(names.length - maxNames, "other")}` : "";
	const where = (0,markdown/* escapeText */.X1)(names.slice(0, maxNames).join(", ")) + more;
	const detail = reason === null && example.reason !== null ? `: ${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(example.reason, maxReasonChars))}` : "";
	const what = reason === null ? "No error message" : (0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(reason, maxReasonChars));
	const latest = `${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(example.title, maxTitleChars))}${detail}, ${momentOf(example, report)}, ${jobOf(example)}`;
	return `- **${(0,format/* formatCount */.B4)(count)} ×** ${what}<br>\n  <sub>${where}. ${count > 1 ? "The latest: " : ""}${latest}</sub>`;
}
const sections = {
	stuck: {
		priority: 6,
		title: ({ limits }) => `Waiting for longer than ${(0,format/* formatSeconds */.Xo)(limits.waitingSeconds)}`
	},
	longRunning: {
		priority: 6,
		title: ({ limits }) => `Running or queued for longer than ${(0,format/* formatSeconds */.Xo)(limits.runningSeconds)}`
	},
	stopped: {
		priority: 3,
		title: () => "Latest stopped Jobs"
	}
};
/** Individual Jobs of all Assignments: the longest waiting or running first, or the latest stopped first. */
function jobSection(report, kind) {
	const count = report.totals?.[kind] ?? 0;
	const all = report.assignments.flatMap((one) => one.examples[kind].map((example) => ({
		...example,
		one
	})));
	if (all.length === 0) return void 0;
	const order = kind === "stopped" ? -1 : 1;
	const lines = all.sort((a, b) => order * (Date.parse(a.at) - Date.parse(b.at))).slice(0, maxJobs).map(({ one, ...example }) => jobLine(example, one, kind, report));
	const rest = count - lines.length;
	const more = rest > 0 ? `\n\n_${(0,format/* formatCount */.B4)(rest)} more. At most three per Assignment are shown._` : "";
	const { title, priority } = sections[kind];
	return {
		markdown: `### ${title(report)}\n\n${lines.join("\n")}${more}`,
		priority
	};
}
function jobLine(example, { label }, kind, report) {
	const { title, status, at, reason } = example;
	const age = (Date.parse(report.generatedAt) - Date.parse(at)) / 1e3;
	const when = kind === "stopped" ? momentOf(example, report) : `for ${(0,format/* formatSeconds */.Xo)(age)}`;
	const why = reason === null ? "" : `: ${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(reason, maxReasonChars))}`;
	const word = kind === "stuck" ? "" : `${(0,markdown/* escapeText */.X1)(status)}, `;
	return `- ${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(title, maxTitleChars))}${why}<br>\n  <sub>${(0,markdown/* escapeText */.X1)(label)}, ${word}${when}, ${jobOf(example)}</sub>`;
}
function momentOf({ at }, { timeZone }) {
	return (0,date_text/* formatMoment */.K9)(Date.parse(at), (0,zone/* createZone */.TW)(timeZone));
}
/** `Job #123 (id)`. `escapeText` keeps GitHub from linking a bare `#123` to an issue. */
function jobOf({ id, number }) {
	return `Job ${number === null ? "" : `${(0,markdown/* escapeText */.X1)(`#${number}`)} `}${(0,markdown/* inlineCode */.ti)(id)}`;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections/quality.js




// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections/quality.js
const maxIssues = 10;
const quality_maxNames = 3;
const maxIssueChars = 120;
/** The issues that evaluations found, the most frequent first. */
function qualitySection(report) {
	const { quality, assignments, minJobs } = report;
	if (quality === null || quality.evaluated === 0) return void 0;
	const labels = new Map(assignments.map(({ id, label }) => [id, label]));
	const rows = quality.issues.slice(0, maxIssues).map(({ name, jobs, change, assignmentIds }) => {
		const names = assignmentIds.map((id) => labels.get(id) ?? id);
		const more = names.length > quality_maxNames ? ` and ${(0,format/* countOf */.pq)(names.length - quality_maxNames, "other")}` : "";
		const trend = change === null ? "" : ` ${(0,format/* formatChange */.eD)(change, format/* formatCount */.B4)}`;
		return [
			(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(name, maxIssueChars)),
			(0,format/* formatCount */.B4)(jobs) + trend,
			(0,markdown/* escapeText */.X1)(names.slice(0, quality_maxNames).join(", ")) + more
		];
	});
	const { evaluated, withIssues, issueRate, previous } = quality;
	const trend = previous?.issueRate != null && Math.min(evaluated, previous.evaluated) >= minJobs && issueRate !== null ? `, ${(0,format/* formatPoints */.Xf)(issueRate - (previous.issueRate ?? 0))} points` : "";
	const share = evaluated < minJobs ? "" : ` (${(0,format/* formatRate */.CE)(issueRate)}${trend})`;
	return {
		markdown: [
			"### Quality",
			`${(0,format/* formatCount */.B4)(withIssues)} of ${(0,format/* countOf */.pq)(evaluated, "evaluated Job")} ${withIssues === 1 ? "has" : "have"} issues${share}.`,
			rows.length === 0 ? "" : (0,markdown/* table */.tp)([
				"Issue",
				"Jobs",
				"Assignments"
			], rows)
		].filter((part) => part !== "").join("\n\n"),
		priority: 5
	};
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/sections.js











// .build/action-report-jobs/compiled/action-report-jobs/src/report/sections.js
const sections_maxTitleChars = 120;
/** The report in Markdown, the most important sections first. */
function sectionsOf(report) {
	return [
		{
			markdown: heading(report),
			priority: 10
		},
		conditions(report),
		assignmentSection(report),
		causeSection(report),
		jobSection(report, "stuck"),
		jobSection(report, "longRunning"),
		qualitySection(report),
		chartSection(report),
		jobSection(report, "stopped"),
		{
			markdown: (0,markdown/* details */.zH)("How this was counted", method(report)),
			priority: 2
		}
	].filter((section) => section !== void 0);
}
function heading(report) {
	const { complete, missing, totals, title } = report;
	const isGood = complete && totals !== null && totals.failed + totals.stuck + totals.longRunning === 0;
	const sign = complete ? isGood ? "✅" : "⚠️" : "🔴";
	return [
		`## ${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(title, sections_maxTitleChars))}`,
		`${sign} **${(0,wording/* headlineOf */.gD)(report)}**`,
		...missing.map((sentence) => `- Incomplete: ${(0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(sentence, 1e3))}`),
		[
			...(0,wording/* countsOf */.mQ)(report),
			...(0,wording/* durationsOf */.DM)(report),
			...(0,wording/* evaluationOf */.SV)(report)
		].join("<br>\n"),
		unknownStatuses(report),
		(0,wording/* windowLine */.V9)(report).replace(/[*_]/g, "\\$&"),
		`_${(0,wording/* scopeLine */.VU)(report)}._`
	].filter((line) => line !== "").join("\n\n");
}
function unknownStatuses({ unknownStatuses }) {
	const found = Object.entries(unknownStatuses).slice(0, 20);
	if (found.length === 0) return "";
	return `Unknown statuses: ${found.map(([status, count]) => `${(0,markdown/* inlineCode */.ti)((0,log_text/* clipChars */.uk)(status, 60)) || "none"} (${(0,format/* formatCount */.B4)(count)})`).join(", ")}`;
}
function conditions({ failIf, minJobs }) {
	if (failIf.length === 0) return void 0;
	const rows = failIf.map((checked) => [
		checked.skipped !== null ? "➖" : checked.holds ? "❌" : "✅",
		(0,markdown/* inlineCode */.ti)(checked.condition),
		valueText(checked, minJobs)
	]);
	return {
		markdown: `### Fail conditions\n\n${(0,markdown/* table */.tp)([
			"",
			"Condition",
			"Value"
		], rows)}`,
		priority: 8
	};
}
function valueText({ value, skipped }, minJobs) {
	if (value === null) return "not checked: no Jobs";
	if (skipped === "too-few-jobs") return `${(0,format/* formatNumber */.ZV)(value)}, not checked: fewer than ${(0,format/* countOf */.pq)(minJobs, "Job")}`;
	return (0,format/* formatNumber */.ZV)(value);
}
function method(report) {
	const { previousWindow, timeZone, limits, minJobs, scope, generatedAt } = report;
	return [
		"An ended Job counts in the window in which it ended. A Job that has not ended counts in its current status, however old it is.",
		"The success rate is the share of the ended Jobs that completed: failed and stopped ones count against it. Stopped means stopped, interrupted or cancelled.",
		"p50 and p95 are percentiles by nearest rank over the ended Jobs, from their start to their end.",
		`A waiting Job counts as waiting since its last change, and is listed after ${(0,format/* formatSeconds */.Xo)(limits.waitingSeconds)}; a running or queued one after ${(0,format/* formatSeconds */.Xo)(limits.runningSeconds)}. A postponed Job is listed only after its date.`,
		previousWindow === null ? "" : `▲ and ▼ compare with ${(0,wording/* spanText */.Cp)(previousWindow, timeZone)}. Only ended Jobs can be compared.`,
		minJobs <= 1 ? "" : `Rates and durations of fewer than ${(0,format/* countOf */.pq)(minJobs, "Job")} are not compared, and not checked by fail-if (min-jobs).`,
		"Failed Jobs have the same cause if their error messages differ only in numbers, addresses and quoted text.",
		...report.notes.map((note) => (0,markdown/* escapeText */.X1)(note)),
		`Team ${(0,markdown/* inlineCode */.ti)(scope.teamId ?? "unknown")}. Key of ${(0,markdown/* escapeText */.X1)(scope.keyUser?.name ?? "") || "an unnamed user"}. Generated ${(0,date_text/* formatMoment */.K9)(Date.parse(generatedAt), (0,zone/* createZone */.TW)(timeZone))} (${timeZone}).`
	].filter((line) => line !== "").map((line) => `- ${line}`).join("\n");
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/slack.js





// .build/action-report-jobs/compiled/action-report-jobs/src/report/slack.js
/** Slack's limits for a message: characters of a header, of another text, and number of blocks. */
const maxHeaderChars = 150;
const maxTextChars = 3e3;
const maxBlocks = 50;
const maxAssignments = 10;
const maxAttentionAssignments = 100;
const maxExamples = 5;
/** The report as a Slack message. `runUrl` links to the full report; empty for no link. */
function renderSlack(report, runUrl) {
	const { complete, missing, title, totals } = report;
	const isGood = totals === null || totals.failed + totals.stuck + totals.longRunning === 0;
	const sign = complete ? isGood ? "✅" : "⚠️" : "🔴";
	const figures = [
		...(0,wording/* countsOf */.mQ)(report),
		...(0,wording/* durationsOf */.DM)(report),
		...(0,wording/* evaluationOf */.SV)(report)
	].map(escapeSlack);
	const blocks = [
		{
			type: "header",
			text: {
				type: "plain_text",
				text: (0,log_text/* clipChars */.uk)((0,log_text/* oneLine */.TN)(title, maxHeaderChars), maxHeaderChars)
			}
		},
		section([`${sign} *${escapeSlack((0,wording/* headlineOf */.gD)(report))}*`, ...figures].join("\n")),
		...missing.map((sentence) => section(`🔴 Incomplete: ${escapeSlack((0,log_text/* oneLine */.TN)(sentence, 1e3))}`)),
		...failedConditions(report),
		...assignmentSections(report.assignments),
		...slack_causeSection(report),
		...slack_jobSection(report, "stuck", "Waiting"),
		...slack_jobSection(report, "longRunning", "Running or queued")
	];
	const end = [context([(0,wording/* windowLine */.V9)(report), (0,wording/* scopeLine */.VU)(report)].map(escapeSlack).join("\n")), ...runUrl === "" ? [] : [context(`<${escapeSlack(runUrl)}|The whole report>`)]];
	return {
		text: `${sign} ${escapeSlack((0,log_text/* oneLine */.TN)(title, maxHeaderChars))}: ${escapeSlack((0,wording/* headlineOf */.gD)(report))}`,
		blocks: [...blocks.slice(0, maxBlocks - end.length), ...end]
	};
}
function failedConditions({ failIf }) {
	const failed = failIf.filter(({ holds }) => holds);
	return failed.length === 0 ? [] : [section(failed.map(({ condition }) => `❌ ${escapeSlack((0,log_text/* oneLine */.TN)(condition))}`).join("\n"))];
}
/** The worst first. Those with failed or stuck Jobs are shown even above the usual number. */
function assignmentSections(assignments) {
	const attention = assignments.filter(measure_assignments/* needsAttention */.e_).length;
	const count = Math.max(maxAssignments, Math.min(attention, maxAttentionAssignments));
	const lines = assignments.slice(0, count).map(assignmentLine);
	const rest = assignments.length - count;
	const worse = attention > count ? `, ${(0,format/* formatCount */.B4)(attention - count)} of them with failed or stuck Jobs` : "";
	if (rest > 0) lines.push(`• and ${(0,format/* formatCount */.B4)(rest)} more${worse}`);
	return slack_sectionsOf(lines);
}
function assignmentLine(one) {
	const { ended, completed, failed, stopped, successRate, waiting, p95Seconds } = one;
	const parts = [
		`${(0,format/* formatCount */.B4)(completed)} of ${(0,format/* formatCount */.B4)(ended)} completed${ended === 0 ? "" : ` (${(0,format/* formatRate */.CE)(successRate)})`}`,
		failed > 0 ? `${(0,format/* formatCount */.B4)(failed)} failed` : "",
		stopped > 0 ? `${(0,format/* formatCount */.B4)(stopped)} stopped` : "",
		waiting > 0 ? `${(0,format/* formatCount */.B4)(waiting)} waiting` : "",
		p95Seconds === null ? "" : `p95 ${(0,format/* formatSeconds */.Xo)(p95Seconds)}`
	];
	return `• ${escapeSlack(one.label)}: ${parts.filter((part) => part !== "").join(", ")}`;
}
function slack_causeSection({ causes, assignments }) {
	if (causes.length === 0) return [];
	const labels = new Map(assignments.map(({ id, label }) => [id, label]));
	const lines = causes.slice(0, maxExamples).map(({ reason, count, assignmentIds, example }) => {
		const [first = ""] = assignmentIds;
		const more = assignmentIds.length > 1 ? ` and ${(0,format/* countOf */.pq)(assignmentIds.length - 1, "other")}` : "";
		const what = reason === null ? "No error message" : escapeSlack((0,log_text/* oneLine */.TN)(reason, 150));
		const where = `${escapeSlack(labels.get(first) ?? first)}${more}`;
		return `• ${(0,format/* formatCount */.B4)(count)} × ${what} (${where}; ${escapeSlack((0,log_text/* oneLine */.TN)(example.title, 100))})`;
	});
	const rest = causes.length - maxExamples;
	return [section([
		"*Why Jobs failed*",
		...lines,
		...rest > 0 ? [`• and ${(0,format/* countOf */.pq)(rest, "more cause")}`] : []
	].join("\n"))];
}
/** The longest waiting or running Jobs of all Assignments. */
function slack_jobSection(report, kind, verb) {
	const all = report.assignments.flatMap(({ examples, label }) => examples[kind].map((example) => ({
		...example,
		label
	})));
	if (all.length === 0) return [];
	const { waitingSeconds, runningSeconds } = report.limits;
	const limit = (0,format/* formatSeconds */.Xo)(kind === "stuck" ? waitingSeconds : runningSeconds);
	const lines = all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, maxExamples).map(({ title, label, reason, at }) => {
		const why = reason === null ? "" : `: ${escapeSlack((0,log_text/* oneLine */.TN)(reason, 150))}`;
		const age = (0,format/* formatSeconds */.Xo)((Date.parse(report.generatedAt) - Date.parse(at)) / 1e3);
		return `• ${escapeSlack((0,log_text/* oneLine */.TN)(title, 100))} (${escapeSlack(label)}, ${age})${why}`;
	});
	return [section([`*${verb} for longer than ${limit}*`, ...lines].join("\n"))];
}
/** As many sections as the lines need, because Slack refuses a longer text. */
function slack_sectionsOf(lines) {
	const texts = [];
	for (const line of lines) {
		const last = texts.at(-1);
		if (last === void 0 || last.length + line.length + 1 > maxTextChars) texts.push(line);
		else texts[texts.length - 1] = `${last}\n${line}`;
	}
	return texts.map(section);
}
function section(text) {
	return {
		type: "section",
		text: mrkdwn(text)
	};
}
function context(text) {
	return {
		type: "context",
		elements: [mrkdwn(text)]
	};
}
function mrkdwn(text) {
	return {
		type: "mrkdwn",
		text: clipEscaped(text),
		verbatim: true
	};
}
/** Escapes the three characters with which text could mention, link or name a channel in Slack. */
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Cuts at the end of a line, so that no escape or link is split. */
function clipEscaped(text) {
	if (text.length <= maxTextChars) return text;
	const cut = text.slice(0, 2998);
	const end = cut.lastIndexOf("\n");
	return `${end > 0 ? cut.slice(0, end) : cut.replace(/(?:&[a-z]*|<[^>]*)$/, "")}\n…`;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/publish.js







// .build/action-report-jobs/compiled/action-report-jobs/src/report/publish.js
/** Writes the report to the summary, the files and the log, and prepares the outputs. */
async function publish(report, to, action) {
	const sections = sectionsOf(report);
	for (const { markdown, ...options } of sections) action.summary.add(markdown, options);
	const markdown = `${sections.map((section) => section.markdown).join("\n\n")}\n`;
	const slack = renderSlack(report, action.runUrl);
	const outputs = {
		...outputsOf(report),
		reportFile: await writeReport("report-file", to.reportFile, markdown, action),
		jsonFile: await writeReport("json-file", to.jsonFile, `${JSON.stringify(report, null, 2)}\n`, action),
		slackFile: await action.outputFile("slack.json", `${JSON.stringify(slack, null, 2)}\n`),
		report: shorten(sections, maxOutputChars)
	};
	action.log.info([
		report.title,
		(0,wording/* headlineOf */.gD)(report),
		...(0,wording/* countsOf */.mQ)(report)
	].join("\n"));
	return {
		markdown,
		outputs
	};
}
/** Characters that fit into an output, an issue or a message, with room for additions. */
const maxOutputChars = 3e4;
const defaultNames = {
	"report-file": "report.md",
	"json-file": "report.json"
};
/** Writes to the path from the workflow, or else to a temporary file. */
async function writeReport(input, path, content, action) {
	if (path === void 0) return action.outputFile(defaultNames[input], content);
	return (0,input_paths/* writeInputFile */.qR)({
		input,
		path
	}, content, action.places);
}



/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   SV: () => (/* binding */ evaluationOf),
/* harmony export */   V9: () => (/* binding */ windowLine),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   kE: () => (/* binding */ busiestLine),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _measure_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(716);
/* harmony import */ var _time_date_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2100);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(752);





// .build/action-report-jobs/compiled/action-report-jobs/src/report/wording.js
/** Sentences that every form of the report shares, as plain text without any remote text in it. */
/** The headline. */
function headlineOf({ totals, complete, minJobs }) {
	if (totals === null) return "Incomplete: no Jobs of this window could be read";
	const { ended, completed, successRate, change } = totals;
	if (!complete) return `Incomplete: at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "Job")} ended, more could not be read`;
	if (ended === 0) return "No Jobs ended in this window";
	if (ended < minJobs) return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(completed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "ended Job")} completed`;
	const trend = change?.successRate == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(change.successRate)} points)`;
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(successRate)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "ended Job")} completed${trend}`;
}
/** `Completed: 135 of 155 (▼ 3)`, and the same for failed and stopped; then what has not ended, if anything. */
function countsOf({ totals, complete, limits }) {
	if (totals === null) return [];
	const { ended, change } = totals;
	const line = (name, figure) => {
		const trend = trendOf(change, figure, (difference) => `(${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(difference, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)})`);
		return `${name}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(totals[figure])} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(ended)}${trend}`;
	};
	const lines = [
		line("Completed", "completed"),
		line("Failed", "failed"),
		line("Stopped", "stopped"),
		...openLine(totals, limits)
	];
	return complete ? lines : [...lines, "All counts are lower bounds."];
}
/** `Open: 2 running · 3 waiting (1 for longer than 1 h)`. */
function openLine(totals, limits) {
	const { running, waiting, queued, total, ended, stuck, longRunning, postponed } = totals;
	const other = total - ended - running - waiting - queued;
	const tooLong = stuck > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stuck)} for longer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(limits.waitingSeconds)})` : "";
	const parts = [
		running > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(running)} running` : "",
		waiting > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(waiting)} waiting${tooLong}` : "",
		queued > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(queued)} queued` : "",
		other > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(other)} in another status` : "",
		postponed > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(postponed)} of them postponed` : "",
		longRunning > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(longRunning)} not ended after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(limits.runningSeconds)}` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? [] : [`Open: ${parts.join(" · ")}`];
}
/** `Half of the Jobs took at most 3 min 20 s, 95% at most 12 min`, with the change of the latter. */
function durationsOf({ totals }) {
	if (totals === null || totals.p50Seconds === null) return [];
	const { p50Seconds, p95Seconds, change } = totals;
	const trend = change?.p95Seconds == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change.p95Seconds, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)})`;
	return [`Half of the Jobs took at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(p50Seconds)}, 95% at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(p95Seconds)}${trend}`];
}
/** `Quality: 94.7% of the checks passed (▼ 1.2 points), 178 of 188 in 40 Jobs; 2 critical issues`. */
function evaluationOf({ totals }) {
	if (!totals?.evaluation) return [];
	const { evaluation, change } = totals;
	const trend = change?.evaluationRate == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(change.evaluationRate)} points)`;
	const counts = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evaluation.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evaluation.total)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(evaluation.jobs, "Job")}`;
	const severities = severitiesOf(evaluation);
	const issues = severities === "" ? "" : `; issues: ${severities}`;
	return [`Quality: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(evaluation.rate)} of the checks passed${trend}, ${counts}${issues}`];
}
/** `2 critical, 1 low`; empty if there are no issues. */
function severitiesOf({ critical, medium, low }) {
	return [
		[critical, "critical"],
		[medium, "medium"],
		[low, "low"]
	].filter(([count]) => count > 0).map(([count, severity]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${severity}`).join(", ");
}
/** The change of a figure, to append to it: ` ▼ 2.1`; empty if it did not change or is not compared. */
function trendOf(change, figure, format) {
	const difference = change?.[figure];
	return difference == null || difference === 0 ? "" : ` ${format(difference)}`;
}
/** `Mon 16 Nov 2026 – Sun 22 Nov 2026 (Europe/Prague)`. */
function windowLine({ window, timeZone }) {
	return `${spanText(window, timeZone)} (${timeZone})`;
}
function spanText({ since, until }, timeZone) {
	return (0,_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWindow */ .A4)({
		start: Date.parse(since),
		end: Date.parse(until)
	}, (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .createZone */ .TW)(timeZone));
}
/** `Busiest: Tue 17 Nov with 30 Jobs; hour of the day 09:00 to 10:00`. */
function busiestLine({ timeline, totals, timeZone }) {
	const { busiestHour } = timeline;
	if (totals === null || totals.ended === 0 || busiestHour === null) return "";
	const point = (0,_measure_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .busiestPoint */ .Y)(timeline);
	const [from, to] = [busiestHour, (busiestHour + 1) % 24].map((hour) => `${String(hour).padStart(2, "0")}:00`);
	const place = {
		hour: "",
		day: "",
		week: "week of ",
		month: "",
		year: ""
	}[timeline.unit];
	return [point ? `${place}${point.label} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(point.ended, "ended Job")}` : "", timeline.unit === "hour" ? "" : `hour of the day ${from} to ${to} (${timeZone})`].filter((part) => part !== "").join("; ");
}
/** Whose Jobs were counted, without names. */
function scopeLine({ scope }) {
	if (scope.onlyOwnJobs) return "Counts only the Jobs of the API key’s own user. Most keys see no other Jobs. To report on a whole team, use an administrator’s key";
	if (scope.users === 0) return "Counts the Jobs that this API key can see";
	return `Counts the Jobs that this API key can see: those of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(scope.users, "user")}`;
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



/***/ })

};
