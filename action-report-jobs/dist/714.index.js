export const id = 714;
export const ids = [714];
export const modules = {

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  shorten: () => (/* binding */ shorten)
});

// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/errors.js
var errors = __webpack_require__(1262);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/redact.js
var redact = __webpack_require__(2900);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/format.js
var format = __webpack_require__(4361);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/text.js
var action_text = __webpack_require__(6386);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/markdown.js
var markdown = __webpack_require__(1604);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/chart.js
// .build/action-report-jobs/compiled/action-report-jobs/src/chart.js
/**
* The timeline as a Mermaid chart: bars for all that ended, and in front of them bars for what failed. Its text is built
* from numbers and dates only, so no name can break it, and it reads as a small table where Mermaid is not drawn.
*/
function chartOf({ unit, points }, timeZone) {
	const labels = points.map(({ label }) => `"${unit === "day" ? label.replace(/ \w+$/, "") : label}"`);
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


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/timeline.js
var src_timeline = __webpack_require__(4997);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/zone.js
var src_zone = __webpack_require__(120);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/wording.js




// .build/action-report-jobs/compiled/action-report-jobs/src/wording.js
/** Sentences that every form of the report shares, as plain text without any remote text in it. */
/** What a reader wants to know first. */
function headlineOf({ totals, complete }) {
	if (totals === null) return "Incomplete: no Job of this window could be read";
	const { ended, successRate, change } = totals;
	if (!complete) return `Incomplete: at least ${(0,format/* countOf */.pq)(ended, "Job")} ended, more could not be read`;
	if (ended === 0) return "No Job ended in this window";
	const trend = change?.successRate == null ? "" : ` (${(0,format/* formatPoints */.Xf)(change.successRate)} points)`;
	return `${(0,format/* formatRate */.CE)(successRate)} of ${(0,format/* countOf */.pq)(ended, "ended Job")} completed${trend}`;
}
/** The counts behind the headline: `31 failed (▲ 4) · 16 stopped · 3 waiting (2 for longer than an hour)`. */
function countsOf({ totals, complete }) {
	if (totals === null) return "";
	const { failed, stopped, running, waiting, queued, other, stuck, change } = totals;
	const trend = (difference) => difference == null ? "" : ` (${(0,format/* formatChange */.eD)(difference, format/* formatCount */.B4)})`;
	const counts = [
		`${(0,format/* formatCount */.B4)(failed)} failed${trend(change?.failed)}`,
		`${(0,format/* formatCount */.B4)(stopped)} stopped${trend(change?.stopped)}`,
		running > 0 ? `${(0,format/* formatCount */.B4)(running)} running` : "",
		waiting > 0 ? `${(0,format/* formatCount */.B4)(waiting)} waiting${stuck > 0 ? ` (${(0,format/* formatCount */.B4)(stuck)} for longer than an hour)` : ""}` : "",
		queued > 0 ? `${(0,format/* formatCount */.B4)(queued)} queued` : "",
		other > 0 ? `${(0,format/* formatCount */.B4)(other)} in another status` : ""
	].filter((part) => part !== "").join(" · ");
	return complete ? counts : `${counts} (lower bounds)`;
}
/** `Half of the Jobs took at most 3 min 20 s, 95 % at most 12 min`, with the change of the second. */
function durationsOf({ totals }) {
	if (totals === null || totals.p50Seconds === null) return "";
	const { p50Seconds, p95Seconds, change } = totals;
	const trend = change?.p95Seconds == null ? "" : ` (${(0,format/* formatChange */.eD)(change.p95Seconds, format/* formatSeconds */.Xo)})`;
	return `Half of the Jobs took at most ${(0,format/* formatSeconds */.Xo)(p50Seconds)}, 95 % at most ${(0,format/* formatSeconds */.Xo)(p95Seconds)}${trend}`;
}
/** `16 Nov 2026 07:00 – 23 Nov 2026 07:00 (Europe/Prague)`. */
function windowLine({ window, timeZone }) {
	const zone = (0,src_zone/* createZone */.T)(timeZone);
	const [since, until] = [window.since, window.until].map((iso) => (0,src_timeline/* formatMoment */.K9)(Date.parse(iso), zone));
	return `${since} – ${until} (${timeZone})`;
}
/** `Busiest: Tue 17 Nov with 30 Jobs; hour of the day 09:00 to 10:00`. */
function busiestLine({ timeline, totals, timeZone }) {
	const { busiestHour } = timeline;
	if (totals === null || totals.ended === 0 || busiestHour === null) return "";
	const point = (0,src_timeline/* busiestPoint */.Yq)(timeline);
	const [from, to] = [busiestHour, (busiestHour + 1) % 24].map((hour) => `${String(hour).padStart(2, "0")}:00`);
	const place = {
		hour: "",
		day: "",
		week: "week of ",
		month: ""
	}[timeline.unit];
	return [point ? `${place}${point.label} with ${(0,format/* countOf */.pq)(point.ended, "ended Job")}` : "", timeline.unit === "hour" ? "" : `hour of the day ${from} to ${to} (${timeZone})`].filter((part) => part !== "").join("; ");
}
/** Whose Jobs were counted, without names. */
function scopeLine({ scope }) {
	if (scope.onlyOwnJobs) return "Counted are the Jobs of one user, the one whose API key it is. Most keys can see no others: if other people run Jobs in this team, use a key of an administrator";
	if (scope.users === 0) return "Counted are the Jobs that this API key can see";
	return `Counted are the Jobs that this API key can see: those of ${(0,format/* countOf */.pq)(scope.users, "user")}`;
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/markdown.js








// .build/action-report-jobs/compiled/action-report-jobs/src/markdown.js
const maxRows = 100;
/** Assignments whose Jobs are shown one by one. */
const maxShownAssignments = 15;
const maxTitleChars = 120;
const maxReasonChars = 300;
/** The report in Markdown, the most important first. */
function renderMarkdown(report) {
	return [
		{
			markdown: heading(report),
			priority: 10
		},
		conditions(report),
		assignments(report),
		chart(report),
		examples(report, "stuck", "Waiting for longer than an hour", 6),
		examples(report, "failed", "Latest failed Jobs", 5),
		examples(report, "stopped", "Latest stopped Jobs", 3),
		{
			markdown: (0,markdown/* details */.zH)("How this was counted", method(report)),
			priority: 2
		}
	].filter((section) => section !== void 0);
}
function heading(report) {
	const { complete, missing, totals, title } = report;
	const isGood = complete && totals !== null && totals.failed === 0 && totals.stuck === 0;
	const sign = complete ? isGood ? "✅" : "⚠️" : "🔴";
	return [
		`## ${(0,markdown/* escapeText */.X1)((0,action_text/* clipChars */.uk)(title, maxTitleChars))}`,
		`${sign} **${headlineOf(report)}**`,
		...missing.map((sentence) => `- Incomplete: ${(0,markdown/* escapeText */.X1)((0,action_text/* clipChars */.uk)(sentence, 1e3))}`),
		[countsOf(report), durationsOf(report)].filter((line) => line !== "").join("<br>\n"),
		unknownStatuses(report),
		windowLine(report).replace(/[*_]/g, "\\$&"),
		`_${scopeLine(report)}._`
	].filter((line) => line !== "").join("\n\n");
}
function unknownStatuses({ unknownStatuses }) {
	const found = Object.entries(unknownStatuses).slice(0, 20);
	if (found.length === 0) return "";
	return `Statuses that this version does not know: ${found.map(([status, count]) => `${(0,markdown/* inlineCode */.ti)((0,action_text/* clipChars */.uk)(status, 60)) || "none"} (${(0,format/* formatCount */.B4)(count)})`).join(", ")}`;
}
function conditions({ failIf }) {
	if (failIf.length === 0) return void 0;
	const rows = failIf.map(({ condition, value, holds }) => [
		holds ? "❌" : "✅",
		(0,markdown/* inlineCode */.ti)(condition),
		value === null ? "nothing to judge by" : (0,format/* formatNumber */.ZV)(value)
	]);
	return {
		markdown: `### Conditions to fail\n\n${(0,markdown/* table */.tp)([
			"",
			"Condition",
			"Value"
		], rows)}`,
		priority: 8
	};
}
function assignments(report) {
	const { totals, assignments } = report;
	if (totals === null || assignments.length === 0) return void 0;
	const withEvaluation = totals.evaluation !== null;
	const headers = [
		"Assignment",
		"Success rate",
		"Ended",
		"Failed",
		"Stopped",
		"Open",
		"p50",
		"p95"
	];
	const render = (count) => {
		const rows = assignments.slice(0, count).map((one) => row((0,markdown/* escapeText */.X1)(nameOf(one)), one, withEvaluation));
		if (assignments.length > 1) rows.push(row("**All**", totals, withEvaluation));
		const rest = assignments.length - count;
		const more = rest > 0 ? `\n\n_${(0,format/* countOf */.pq)(rest, "more Assignment")} in the JSON file._` : "";
		return `### Assignments\n\n${(0,markdown/* table */.tp)(withEvaluation ? [...headers, "Evaluation"] : headers, rows)}${more}`;
	};
	return {
		markdown: render(maxRows),
		fallback: render(10),
		priority: 9
	};
}
function row(name, figures, withEvaluation) {
	const { change, evaluation } = figures;
	const trend = (difference, format) => difference == null ? "" : ` ${format(difference)}`;
	const inCounts = (difference) => (0,format/* formatChange */.eD)(difference, format/* formatCount */.B4);
	const inSeconds = (difference) => (0,format/* formatChange */.eD)(difference, format/* formatSeconds */.Xo);
	return [
		name,
		(0,format/* formatRate */.CE)(figures.successRate) + trend(change?.successRate, format/* formatPoints */.Xf),
		(0,format/* formatCount */.B4)(figures.ended) + trend(change?.ended, inCounts),
		(0,format/* formatCount */.B4)(figures.failed) + trend(change?.failed, inCounts),
		(0,format/* formatCount */.B4)(figures.stopped) + trend(change?.stopped, inCounts),
		markdown_open(figures),
		(0,format/* formatSeconds */.Xo)(figures.p50Seconds),
		(0,format/* formatSeconds */.Xo)(figures.p95Seconds) + trend(change?.p95Seconds, inSeconds),
		...withEvaluation ? [evaluation ? `${(0,format/* formatCount */.B4)(evaluation.passed)}/${(0,format/* formatCount */.B4)(evaluation.total)}` : "–"] : []
	];
}
function markdown_open({ running, waiting, queued, total, ended }) {
	const others = total - ended - running - waiting - queued;
	const shown = [
		[running, "running"],
		[waiting, "waiting"],
		[queued, "queued"],
		[others, "other"]
	].filter(([count]) => count > 0).map(([count, noun]) => `${(0,format/* formatCount */.B4)(count)} ${noun}`);
	return shown.length === 0 ? "0" : shown.join(", ");
}
function chart(report) {
	if (report.totals === null || report.totals.ended === 0) return void 0;
	const busiest = busiestLine(report);
	return {
		markdown: [
			"### When",
			chartOf(report.timeline, report.timeZone),
			busiest === "" ? "" : `Busiest: ${busiest}`
		].filter((part) => part !== "").join("\n\n"),
		priority: 4
	};
}
function examples(report, kind, title, priority) {
	const all = report.assignments.filter((one) => one.examples[kind].length > 0).sort((a, b) => b[kind] - a[kind]);
	if (all.length === 0) return void 0;
	const blocks = all.slice(0, maxShownAssignments).map((one) => {
		const lines = one.examples[kind].map((example) => exampleLine(example, kind, report));
		return [
			`**${(0,markdown/* escapeText */.X1)(nameOf(one))}** (${(0,format/* formatCount */.B4)(one[kind])})`,
			"",
			...lines
		].join("\n");
	});
	const rest = all.length - maxShownAssignments;
	if (rest > 0) blocks.push(`_${(0,format/* countOf */.pq)(rest, "more Assignment")} in the JSON file._`);
	return {
		markdown: `### ${title}\n\n${blocks.join("\n\n")}`,
		priority
	};
}
function exampleLine({ id, title, status, at, reason }, kind, report) {
	const when = kind === "stuck" ? `for ${(0,format/* formatSeconds */.Xo)((Date.parse(report.generatedAt) - Date.parse(at)) / 1e3)}` : (0,src_timeline/* formatMoment */.K9)(Date.parse(at), (0,src_zone/* createZone */.T)(report.timeZone));
	const why = reason === null ? "" : `: ${(0,markdown/* escapeText */.X1)((0,action_text/* clipChars */.uk)(reason, maxReasonChars))}`;
	const word = kind === "stopped" ? `${(0,markdown/* escapeText */.X1)(status)}, ` : "";
	return `- ${(0,markdown/* escapeText */.X1)((0,action_text/* clipChars */.uk)(title, maxTitleChars))}${why}<br>\n  <sub>${word}${when}, Job ${(0,markdown/* inlineCode */.ti)(id)}</sub>`;
}
function nameOf({ name, id }) {
	return name.trim() === "" ? id || "no Assignment" : (0,action_text/* clipChars */.uk)(name, maxTitleChars);
}
function method(report) {
	const before = report.previousWindow;
	const zone = (0,src_zone/* createZone */.T)(report.timeZone);
	const moments = before && [before.since, before.until].map((iso) => (0,src_timeline/* formatMoment */.K9)(Date.parse(iso), zone));
	return [
		"A Job that ended counts in the window in which it ended. A Job that has not ended counts as it stands, however old it is.",
		"The success rate is the share of the ended Jobs that completed: failed and stopped ones count against it. Stopped means stopped, interrupted or cancelled.",
		"p50 and p95 are percentiles by nearest rank over the ended Jobs, from their start to their end.",
		"A waiting Job waits since its last change.",
		moments ? `▲ and ▼ compare with the window before: ${moments.join(" – ")}. Only ended Jobs can be compared.` : "",
		...report.notes.map((note) => (0,markdown/* escapeText */.X1)(note)),
		`Team ${(0,markdown/* inlineCode */.ti)(report.scope.teamId ?? "unknown")}. Key of ${(0,markdown/* escapeText */.X1)(report.scope.keyUser?.name ?? "") || "an unnamed user"}. Made ${(0,src_timeline/* formatMoment */.K9)(Date.parse(report.generatedAt), zone)} (${report.timeZone}).`
	].filter((line) => line !== "").map((line) => `- ${line}`).join("\n");
}


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/slack.js




// .build/action-report-jobs/compiled/action-report-jobs/src/slack.js
/** Slack refuses a message beyond these: characters of a header, of another text, and blocks. */
const maxHeaderChars = 150;
const maxTextChars = 3e3;
const maxBlocks = 50;
const maxAssignments = 10;
const maxExamples = 5;
/** The report as a Slack message. `runUrl` is where the whole report can be read; empty for nowhere. */
function renderSlack(report, runUrl) {
	const { complete, missing, title, totals } = report;
	const sign = complete ? totals?.failed || totals?.stuck ? "⚠️" : "✅" : "🔴";
	const figures = [countsOf(report), durationsOf(report)].filter((line) => line !== "").map(escapeSlack);
	const blocks = [
		{
			type: "header",
			text: {
				type: "plain_text",
				text: (0,action_text/* clipChars */.uk)((0,action_text/* oneLine */.TN)(title, maxHeaderChars), maxHeaderChars)
			}
		},
		section([`${sign} *${escapeSlack(headlineOf(report))}*`, ...figures].join("\n")),
		...missing.map((sentence) => section(`🔴 Incomplete: ${escapeSlack((0,action_text/* oneLine */.TN)(sentence, 1e3))}`)),
		...failedConditions(report),
		...report.assignments.length > 0 ? [section(assignmentLines(report.assignments))] : [],
		...exampleSections(report),
		context([windowLine(report), scopeLine(report)].map(escapeSlack).join("\n")),
		...runUrl === "" ? [] : [context(`<${escapeSlack(runUrl)}|The whole report>`)]
	];
	return {
		text: `${sign} ${escapeSlack((0,action_text/* oneLine */.TN)(title, maxHeaderChars))}: ${escapeSlack(headlineOf(report))}`,
		blocks: blocks.slice(0, maxBlocks)
	};
}
function failedConditions({ failIf }) {
	const failed = failIf.filter(({ holds }) => holds);
	return failed.length === 0 ? [] : [section(failed.map(({ condition }) => `❌ ${escapeSlack((0,action_text/* oneLine */.TN)(condition))}`).join("\n"))];
}
function assignmentLines(assignments) {
	const lines = assignments.slice(0, maxAssignments).map((one) => {
		const { ended, failed, successRate, waiting, p95Seconds } = one;
		const parts = [
			`${(0,format/* formatRate */.CE)(successRate)} of ${(0,format/* formatCount */.B4)(ended)}`,
			failed > 0 ? `${(0,format/* formatCount */.B4)(failed)} failed` : "",
			waiting > 0 ? `${(0,format/* formatCount */.B4)(waiting)} waiting` : "",
			p95Seconds === null ? "" : `p95 ${(0,format/* formatSeconds */.Xo)(p95Seconds)}`
		];
		return `• ${escapeSlack(slack_nameOf(one))}: ${parts.filter((part) => part !== "").join(", ")}`;
	});
	const rest = assignments.length - maxAssignments;
	return [...lines, ...rest > 0 ? [`• and ${(0,format/* formatCount */.B4)(rest)} more`] : []].join("\n");
}
function exampleSections({ assignments }) {
	const titles = {
		stuck: "Waiting for longer than an hour",
		failed: "Latest failed"
	};
	return ["stuck", "failed"].flatMap((kind) => {
		const examples = assignments.flatMap((one) => one.examples[kind].map((example) => ({
			...example,
			name: slack_nameOf(one)
		})));
		if (examples.length === 0) return [];
		const lines = examples.slice(0, maxExamples).map(({ title, name, reason }) => {
			const why = reason === null ? "" : `: ${escapeSlack((0,action_text/* oneLine */.TN)(reason, 150))}`;
			return `• ${escapeSlack((0,action_text/* oneLine */.TN)(title, 100))} (${escapeSlack(name)})${why}`;
		});
		return [section([`*${titles[kind]}*`, ...lines].join("\n"))];
	});
}
function slack_nameOf({ name, id }) {
	return (0,action_text/* oneLine */.TN)(name, 80) || id || "no Assignment";
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
/** The three characters that Slack gives a meaning beyond looks: with them, text could mention, link or name a channel. */
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Cuts at the end of a line, so that no escape or link is cut in two. */
function clipEscaped(text) {
	if (text.length <= maxTextChars) return text;
	const cut = text.slice(0, 2998);
	const end = cut.lastIndexOf("\n");
	return `${end > 0 ? cut.slice(0, end) : cut.replace(/(?:&[a-z]*|<[^>]*)$/, "")}\n…`;
}


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/publish.js









// .build/action-report-jobs/compiled/action-report-jobs/src/publish.js
/** Writes the report to the summary, the files and the log, and prepares the outputs. */
async function publish(report, to, action) {
	const sections = renderMarkdown(report);
	for (const { markdown, ...options } of sections) action.summary.add(markdown, options);
	const markdown = `${sections.map((section) => section.markdown).join("\n\n")}\n`;
	const slack = renderSlack(report, action.runUrl);
	const outputs = {
		...figuresOf(report),
		complete: report.complete,
		reportFile: await writeReport(to.reportFile, "report.md", markdown, action),
		jsonFile: await writeReport(to.jsonFile, "report.json", `${JSON.stringify(report, null, 2)}\n`, action),
		slackFile: await action.outputFile("slack.json", `${JSON.stringify(slack, null, 2)}\n`),
		report: shorten(sections)
	};
	action.log.info([
		report.title,
		headlineOf(report),
		countsOf(report)
	].filter((line) => line !== "").join("\n"));
	return {
		markdown,
		outputs
	};
}
/** Figures of an incomplete report are too low: they stay out of the outputs, where nobody sees the warning beside them. */
function figuresOf({ totals, complete }) {
	const known = complete ? totals : null;
	return {
		total: known?.total ?? null,
		completed: known?.completed ?? null,
		failed: known?.failed ?? null,
		stopped: known?.stopped ?? null,
		running: known?.running ?? null,
		waiting: known?.waiting ?? null,
		queued: known?.queued ?? null,
		other: known?.other ?? null,
		successRate: known?.successRate == null ? null : (0,format/* roundRate */.r7)(known.successRate)
	};
}
/** Characters that an output, an issue or a message can take, with room for what is added to them. */
const maxOutputChars = 3e4;
/** The report without the parts that matter least, until it fits into an output. */
function shorten(sections, maxChars = maxOutputChars) {
	const order = [...sections].sort((a, b) => a.priority - b.priority);
	const text = new Map(sections.map((section) => [section, section.markdown]));
	const joined = () => [...text.values()].filter((part) => part !== "").join("\n\n");
	for (const section of order) {
		if (joined().length <= maxChars) break;
		text.set(section, section.fallback ?? "");
	}
	return joined();
}
/** Writes to the path that the workflow asks for, else to a temporary file. */
async function writeReport(path, name, content, action) {
	if (path === void 0) return action.outputFile(name, content);
	const file = (0,external_node_path_.resolve)(action.workspace, path);
	try {
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
		(0,external_node_fs_.writeFileSync)(file, (0,redact/* redact */.E)(content));
	} catch (error) {
		throw new errors/* ActionError */.lZ(`The file ${file} cannot be written`, { cause: error });
	}
	return file;
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



/***/ })

};
