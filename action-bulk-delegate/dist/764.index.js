export const id = 764;
export const ids = [764];
export const modules = {

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ot: () => (/* binding */ startProgress)
/* harmony export */ });
/* unused harmony export progressLine */
// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/progress.js
const everyMs = 5e3;
/** A line although nothing has changed, so that nobody takes a wait for the rate limit for a hang. */
const everyMsIdle = 3e4;
/** Prints how far it is, a line every few seconds, until stopped. */
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
/** Such as `3400 of 10000 Cases (34 %), 57 a second, about 1 min 56 s left`. Times in milliseconds. */
function progressLine(done, total, elapsedMs) {
	const share = Math.floor(done * 100 / total);
	const rate = done / (elapsedMs / 1e3);
	const left = done === 0 ? "" : `, about ${formatDuration((total - done) / rate * 1e3)} left`;
	return `${done} of ${total} Cases (${share} %), ${formatRate(rate)}${left}`;
}
function formatRate(casesPerSecond) {
	return `${casesPerSecond >= 10 ? Math.round(casesPerSecond) : Math.round(casesPerSecond * 10) / 10} a second`;
}
/** Such as `2.5 s`, `45 s`, `3 min 20 s` or `2 h 5 min`. */
function formatDuration(ms) {
	if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	if (minutes === 0) return `${seconds} s`;
	return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}



/***/ }),

/***/ 764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclusionOf: () => (/* binding */ conclusionOf),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   previewLines: () => (/* binding */ previewLines),
/* harmony export */   summarize: () => (/* binding */ summarize)
/* harmony export */ });
/* unused harmony export reasonTable */
/* harmony import */ var _shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(705);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(411);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(813);




// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/report.js
const maxExamples = 5;
const maxNamed = 500;
/** Why the step fails; undefined where it does not. */
function failureOf({ fates, stopReason }, allowSkipped) {
	const { failed, ambiguous, skipped } = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .countFates */ .b)(fates);
	const parts = [
		failed > 0 && `${failed} failed`,
		ambiguous > 0 && `${ambiguous} may or may not have been delegated`,
		skipped > 0 && !allowSkipped && `${skipped} were skipped`
	].filter((part) => part !== false);
	if (parts.length === 0) return stopReason;
	return `Of ${fates.size} Cases ${parts.join(", ")}.${stopReason ? ` ${stopReason}` : ""}`;
}
/** One line for the log. */
function conclusionOf({ fates, durationMs, handled }) {
	const { delegated, skipped, failed, ambiguous } = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .countFates */ .b)(fates);
	const list = Object.entries({
		skipped,
		failed,
		ambiguous
	}).filter(([, count]) => count > 0).map(([name, count]) => `, ${count} ${name}`).join("");
	return `${delegated} of ${fates.size} Cases delegated${list}, in ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationMs)} (${rateOf(handled, durationMs)})`;
}
function rateOf(handled, durationMs) {
	return durationMs > 0 ? (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(handled / (durationMs / 1e3)) : "at once";
}
/** Adds counts, rate, what failed and why, and how to go on. */
function summarize(outcome, ledgerFile, summary) {
	const { queueName, fates, preview, requested, stopReason } = outcome;
	if (preview) {
		summarizePreview(queueName, requested, preview, summary);
		return;
	}
	const counts = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .countFates */ .b)(fates);
	summary.add([
		`### Queue ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(queueName)}: ${counts.delegated} of ${requested} Cases delegated`,
		countTable(counts, outcome),
		...stopReason ? [`**Stopped early:** ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(stopReason)}`] : [],
		...outcome.duplicates > 0 ? [`${outcome.duplicates} repetitions in the list were left out.`] : []
	].join("\n\n"), { priority: 3 });
	const problems = reasonTable(fates);
	if (problems) summary.add(`#### What was not delegated, and why\n\n${problems}`, { priority: 2 });
	addNamed(fates, summary);
	if (counts.failed + counts.ambiguous > 0 && ledgerFile) summary.add(howToResume(ledgerFile), { priority: 2 });
}
function countTable({ delegated, skipped, failed, ambiguous }, { durationMs, handled }) {
	const cells = [
		delegated,
		skipped,
		failed,
		ambiguous
	].map(String);
	return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"Delegated",
		"Skipped",
		"Failed",
		"Ambiguous",
		"Duration",
		"Rate"
	], [[
		...cells,
		(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationMs),
		rateOf(handled, durationMs)
	]]);
}
/** The reasons, most frequent first, with a few ids of each. */
function reasonTable(fates) {
	const groups = /* @__PURE__ */ new Map();
	for (const [id, { fate, reason = "no reason known" }] of fates) {
		if (fate === "delegated") continue;
		const why = withoutCall(reason);
		const group = groups.get(`${fate} ${why}`) ?? {
			fate,
			reason: why,
			ids: []
		};
		group.ids.push(id);
		groups.set(`${fate} ${why}`, group);
	}
	if (groups.size === 0) return void 0;
	const rows = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length).slice(0, 50).map(({ fate, reason, ids }) => {
		const examples = ids.slice(0, maxExamples).map(_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(" ");
		return [
			fate,
			(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(reason),
			String(ids.length),
			ids.length > maxExamples ? `${examples} …` : examples
		];
	});
	return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"What",
		"Why",
		"Cases",
		"Which"
	], rows);
}
/** The reason without the call and its request id, which differ from Case to Case: the ledger has them. */
function withoutCall(reason) {
	return reason.replaceAll(/\b[A-Z]+ \/v\d\/\S+: /g, "").replaceAll(/ \(request [^)]*\)/g, "");
}
/** Names every Case that is in doubt. */
function addNamed(fates, summary) {
	const resent = [...fates].filter(([, { resent }]) => resent).map(([id]) => id);
	const lists = [["Cases that may or may not have been delegated", (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .U)(fates, "ambiguous")], ["Cases sent again after a lost answer, under the same key: twice only if Duvo ignored the key", resent]];
	for (const [title, ids] of lists) {
		if (ids.length === 0) continue;
		const rest = ids.length > maxNamed ? `\n\nand ${ids.length - maxNamed} more, in the ledger` : "";
		const text = `${title} (${ids.length})`;
		summary.add((0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(text, ids.slice(0, maxNamed).map(_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(" ") + rest), { fallback: `${text}: see the ledger.` });
	}
}
function howToResume(ledgerFile) {
	return ["#### How to go on", `Run again with \`resume-from\` set to the ledger (${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ledgerFile)}, kept as an artifact): only what was not delegated is sent, and what is ambiguous is read back first.`].join("\n\n");
}
function summarizePreview(queueName, requested, preview, summary) {
	const { byStatus, inProgress, missing } = preview;
	const rows = [...byStatus].sort((a, b) => b[1] - a[1]).map(([status, count]) => [(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(status), String(count)]);
	summary.add([
		`### Dry run: ${requested} Cases of Queue ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(queueName)}`,
		(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Status", "Cases"], rows),
		inProgress.length > 0 ? `The Jobs of **${inProgress.length}** Cases in progress would be interrupted.` : "No Job would be interrupted.",
		"Nothing was sent."
	].join("\n\n"), { priority: 3 });
	const lists = [["In progress: their Jobs would be interrupted", inProgress.map(({ id }) => id)], ["Not in this Queue: they would be skipped", missing]];
	for (const [title, ids] of lists) if (ids.length > 0) summary.add((0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title} (${ids.length})`, ids.slice(0, maxNamed).map(_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti).join(" ")));
}
/** The dry run as lines of the log. */
function previewLines({ byStatus, inProgress, missing }) {
	return [
		...[...byStatus].map(([status, count]) => `  ${status}: ${count}`),
		...inProgress.slice(0, maxNamed).map(({ id }) => `  would be interrupted: ${id}`),
		...missing.slice(0, maxNamed).map((id) => `  not in this Queue: ${id}`),
		"Dry run: nothing was sent."
	];
}



/***/ })

};
