export const id = 385;
export const ids = [385];
export const modules = {

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude),
  showDryRun: () => (/* binding */ showDryRun)
});

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5040);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/outputs/markdown.js
var markdown = __webpack_require__(8170);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/ledger/item-outcomes.js
var item_outcomes = __webpack_require__(516);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/report/progress.js
var progress = __webpack_require__(9);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/report/reason-table.js


// .build/action-bulk-delegate/compiled/shared/cases/report/reason-table.js
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
		const examples = ids.slice(0, maxExamples).map((id) => (0,markdown/* inlineCode */.ti)(nameOf(id)));
		if (ids.length > maxExamples) examples.push("…");
		return [
			outcome,
			(0,markdown/* escapeText */.X1)(reason),
			String(ids.length),
			examples.join(" ")
		];
	});
	return (0,markdown/* table */.tp)([
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


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/cases/report/summary.js






// .build/action-bulk-delegate/compiled/shared/cases/report/summary.js
const maxNamed = 500;
/** The error to fail the step with, if any. */
function failureOf({ itemOutcomes, stopReason }, allowSkipped, done) {
	const { failed, ambiguous } = (0,item_outcomes/* countOutcomes */.XF)(itemOutcomes);
	const skipped = [...itemOutcomes.values()].filter(({ outcome, isExpected }) => outcome === "skipped" && !isExpected).length;
	const sentence = (0,progress/* shareOf */.tC)((0,log_text/* countOf */.pq)(itemOutcomes.size, "Case"), [
		[failed, "failed"],
		[ambiguous, `may or may not have been ${done}`],
		[allowSkipped ? 0 : skipped, skipped === 1 ? "was skipped" : "were skipped"]
	]);
	return sentence === void 0 ? stopReason : [sentence, stopReason].filter(Boolean).join(" ");
}
/** One line for the log. */
function conclusionOf({ itemOutcomes, durationMs, handled }, done) {
	const counts = (0,item_outcomes/* countOutcomes */.XF)(itemOutcomes);
	const list = [
		"skipped",
		"failed",
		"ambiguous"
	].filter((outcome) => counts[outcome] > 0).map((outcome) => `, ${counts[outcome]} ${outcome}`).join("");
	return `${counts.done} of ${itemOutcomes.size} Cases ${done}${list}, in ${(0,progress/* formatDuration */.a3)(durationMs)} (${rateOf(handled, durationMs)})`;
}
function rateOf(handled, durationMs) {
	return durationMs > 0 ? (0,progress/* formatRate */.CE)(handled / (durationMs / 1e3)) : "at once";
}
/** Adds the counts, what failed and why, and what to do next. */
function summarize(outcome, ledgerFile, summary, done) {
	const { queueName, itemOutcomes, requested, stopReason } = outcome;
	const counts = (0,item_outcomes/* countOutcomes */.XF)(itemOutcomes);
	summary.add([
		`### Queue ${(0,markdown/* inlineCode */.ti)(queueName)}: ${counts.done} of ${requested} Cases ${done}`,
		countTable(counts, outcome, done),
		...stopReason ? [`**Stopped early:** ${(0,markdown/* escapeText */.X1)(stopReason)}`] : [],
		...outcome.duplicates > 0 ? [`Duplicates ignored: ${outcome.duplicates}.`] : []
	].join("\n\n"), { priority: 3 });
	const problems = reasonTable(itemOutcomes);
	if (problems) summary.add(`#### Cases that were not ${done}\n\n${problems}`, { priority: 2 });
	addNamed(itemOutcomes, summary, done);
	if (counts.failed + counts.ambiguous > 0 && ledgerFile) summary.add(howToResume(ledgerFile, done), { priority: 2 });
}
function countTable(counts, { durationMs }, done) {
	const cells = [
		counts.done,
		counts.skipped,
		counts.failed,
		counts.ambiguous
	].map(String);
	return (0,markdown/* table */.tp)([
		done.charAt(0).toUpperCase() + done.slice(1),
		"Skipped",
		"Failed",
		"Ambiguous",
		"Duration"
	], [[...cells, (0,progress/* formatDuration */.a3)(durationMs)]]);
}
/** Names every ambiguous Case. */
function addNamed(itemOutcomes, summary, done) {
	const resent = [...itemOutcomes].filter(([, note]) => note.resent).map(([id]) => id);
	const lists = [[`Cases that may or may not have been ${done}`, (0,item_outcomes/* idsOf */.UX)(itemOutcomes, "ambiguous")], [`Cases resent after a lost response, and possibly ${done} twice`, resent]];
	for (const [title, ids] of lists) {
		if (ids.length === 0) continue;
		const text = `${title} (${ids.length})`;
		summary.add((0,markdown/* details */.zH)(text, idList(ids)), { fallback: `${text}: see the ledger.` });
	}
}
/** Ids for a summary; the ledger has the rest. */
function idList(ids) {
	const rest = ids.length > maxNamed ? `\n\nand ${ids.length - maxNamed} more, in the ledger` : "";
	return ids.slice(0, maxNamed).map(markdown/* inlineCode */.ti).join(" ") + rest;
}
function howToResume(ledgerFile, done) {
	return ["#### What to do next", `Upload the ledger (${(0,markdown/* inlineCode */.ti)(ledgerFile)}) as an artifact, and run again with \`resume-from\` set to it. That run first reads ambiguous Cases back, then sends only those that were not ${done}.`].join("\n\n");
}
/** Adds the result of a dry run. */
function summarizePreview({ queueName, requested, preview }, summary) {
	if (!preview) return;
	const { byStatus, interrupted, missing, leftOut } = preview;
	const rows = [...byStatus].sort((a, b) => b[1] - a[1]).map(([status, count]) => [(0,markdown/* escapeText */.X1)(status), String(count)]);
	summary.add([
		`### Dry run: ${requested} Cases of Queue ${(0,markdown/* inlineCode */.ti)(queueName)}`,
		(0,markdown/* table */.tp)(["Status", "Cases"], rows),
		interrupted.length > 0 ? `Cases in progress whose Jobs would be interrupted: **${interrupted.length}**.` : "No Job would be interrupted.",
		"Nothing was sent."
	].join("\n\n"), { priority: 3 });
	const lists = [
		["In progress: their Jobs would be interrupted", interrupted],
		["Not in this Queue: they would be skipped", missing],
		...leftOut.map(({ reason, ids }) => [`Would be skipped: ${reason}`, ids])
	];
	for (const [title, ids] of lists) if (ids.length > 0) summary.add((0,markdown/* details */.zH)(`${title} (${ids.length})`, idList(ids)));
}
/** The result of a dry run as log lines. */
function previewLines({ byStatus, interrupted, missing, leftOut }) {
	return [
		...[...byStatus].map(([status, count]) => `  ${status}: ${count}`),
		...interrupted.slice(0, maxNamed).map((id) => `  would be interrupted: ${id}`),
		...missing.slice(0, maxNamed).map((id) => `  not in this Queue: ${id}`),
		...leftOut.map(({ reason, ids }) => `  would be skipped: ${ids.length} (${reason})`),
		"Dry run: nothing was sent."
	];
}


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/report/summary.js


// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/report/summary.js
/** Shows what would be sent. */
function showDryRun(outcome, preview, log, summary) {
	summarizePreview(outcome, summary);
	for (const line of previewLines(preview)) log.info(line);
}
/** Reports the result of each Case. @returns the error to fail the step with, if any */
function conclude(outcome, { ledgerFile, allowSkipped, log, summary }) {
	summarize(outcome, ledgerFile, summary, "delegated");
	if (outcome.requested === 0) {
		log.notice("The search found no Cases. Nothing to do.");
		return;
	}
	log.info(conclusionOf(outcome, "delegated"));
	return failureOf(outcome, allowSkipped, "delegated");
}



/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   XF: () => (/* binding */ countOutcomes)
/* harmony export */ });
/* harmony import */ var _action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5560);
/* harmony import */ var _action_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5040);



// .build/action-bulk-delegate/compiled/shared/cases/ledger/item-outcomes.js
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

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ot: () => (/* binding */ startProgress),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export progressLine */
// .build/action-bulk-delegate/compiled/shared/cases/report/progress.js
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
