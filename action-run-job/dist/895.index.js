export const id = 895;
export const ids = [895];
export const modules = {

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatSeconds: () => (/* binding */ formatSeconds),
/* harmony export */   summarize: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(871);
/* harmony import */ var _shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);
/* harmony import */ var _start_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(707);




// .build/action-run-job/compiled/action-run-job/src/report/summary.js
const headlines = {
	completed: "✅ Job completed",
	failed: "❌ Job failed",
	stopped: "⏹️ Job was stopped",
	"timed-out": "⏱️ Job timed out",
	waiting: "⏸️ Job is waiting for a person",
	cancelled: "🚫 Cancelled",
	detached: "🚀 Job started",
	unknown: "❓ Job outcome unknown"
};
const shownAnswerBytes = 1e5;
const shownEntryBytes = 4e3;
/** Writes the job summary: the outcome first, then what was said, asked and sent. The transcript is shortened first. */
function summarize(report, summary) {
	const { ending, files } = report;
	summary.add(`### ${headlineOf(ending)}\n\n${facts(report)}`, { priority: 5 });
	if (ending.reason) summary.add(`**Why:** ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(ending.reason)}`, { priority: 4 });
	if (report.aftermath) summary.add((0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(report.aftermath), { priority: 4 });
	if (ending.conclusion === "waiting") summary.add(requestSection(ending.request ?? null, report.runId), { priority: 4 });
	if (!report.isComplete && ending.run?.completed_at) summary.add("The messages of the Job could not be read to the end, so its answer is not shown.", { priority: 4 });
	if (report.answer.trim() !== "") summary.add(`#### Answer\n\n${quote((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipBytes */ .Wp)(report.answer.trim(), shownAnswerBytes, "\n… (the whole text is in the file of the output output-file)"))}`, {
		priority: 3,
		fallback: "#### Answer\n\nToo long for this page. It is in the file of the output `output-file`."
	});
	if (report.handled.length > 0) summary.add(handledSection(report.handled), { priority: 2 });
	if (files.length > 0) summary.add(filesSection(files), {
		priority: 2,
		fallback: `${files.length} files were uploaded.`
	});
	if (report.recent.length > 0) summary.add(transcript(report), {
		priority: 1,
		fallback: "_The transcript is in the file of the output `messages-file`._"
	});
}
function headlineOf({ conclusion, reason }) {
	if (conclusion === "completed" && reason) return "❌ Job completed, but its answer is not as expected";
	return headlines[conclusion];
}
/** Verbatim text in a quotation, line by line: unlike in a code block, long lines wrap. */
function quote(text) {
	return `> ${(0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .uz)(text).map((line) => {
		const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("	", "    ").slice(0, 40) ?? "";
		return "&nbsp;".repeat(indent.length) + (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(line);
	}).join("<br>\n> ")}`;
}
function facts({ ending, runId, agentName, durationSeconds, messageCount }) {
	const cells = [
		["Assignment", agentName === void 0 ? "" : (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(agentName)],
		["Job", (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(runId ?? "")],
		["Status", (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(ending.status)],
		["Duration", ending.conclusion === "detached" ? "" : formatSeconds(durationSeconds)],
		["Messages", messageCount > 0 ? String(messageCount) : ""]
	].filter(([, value]) => value !== "");
	return (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(cells.map(([name = ""]) => name), [cells.map(([, value = ""]) => value)]);
}
function requestSection(request, runId) {
	const how = `Answer it in Duvo, or run this action again with \`run-id: ${runId ?? ""}\` and \`on-human-request: approve\`, \`deny\` or \`answer\`.`;
	if (!request) return `#### Waiting for a person\n\nThe Job does not say for what, perhaps a login. Look at it in Duvo.\n\n${how}`;
	const questions = (request.questions ?? []).map(({ question, header, options, multi_select }, index) => {
		return [`${index + 1}. ${header ? `**${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(header)}** ` : ""}${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(question)}${multi_select ? " (several may be chosen)" : ""}`, ...(options ?? []).map(({ label, description }) => `   - ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(label)}${description ? `: ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(description)}` : ""}`)].join("\n");
	});
	return [
		`#### ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(request.title || "A request")}`,
		`Type ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(request.type)}, request ${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(request.id)}`,
		request.description ? (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipBytes */ .Wp)(request.description, shownEntryBytes)) : "",
		questions.join("\n"),
		how
	].filter((part) => part !== "").join("\n\n");
}
function handledSection(handled) {
	const rows = handled.map(({ request, how }) => [(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(request.title || request.type), (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(how)]);
	return `#### Human requests\n\n${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Request", "By this workflow"], rows)}`;
}
function filesSection(files) {
	const rows = files.map((file) => [
		(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(file.source),
		(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(file.path),
		(0,_start_upload_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(file.size),
		(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(file.sha256)
	]);
	return `#### Files\n\n${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
		"File",
		"In the sandbox",
		"Size",
		"SHA-256"
	], rows)}`;
}
function transcript({ recent, messageCount }) {
	const entries = recent.map(({ heading, body }) => {
		return [`**${(0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(heading)}**`, body ? (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)((0,_shared_action_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clipBytes */ .Wp)(body, shownEntryBytes)) : ""].filter(Boolean).join("\n\n");
	});
	const missing = messageCount - recent.length;
	const note = missing > 0 ? [`_The first ${missing} messages are in the file of the output \`messages-file\`._`] : [];
	return (0,_shared_action_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Transcript (${messageCount} ${messageCount === 1 ? "message" : "messages"})`, [...note, ...entries].join("\n\n"));
}
/** `1 h 2 min 3 s`, without leading zero parts. */
function formatSeconds(seconds) {
	const [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds % 3600 / 60),
		seconds % 60
	];
	if (hours > 0) return `${hours} h ${minutes} min ${rest} s`;
	return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}



/***/ }),

/***/ 707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ formatBytes),
  Z: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/errors.js
var errors = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/shared/action/run/pool.js
// .build/action-run-job/compiled/shared/action/run/pool.js
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


// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/action/log/text.js
var log_text = __webpack_require__(871);
// EXTERNAL MODULE: ./.build/action-run-job/shaken/shared/duvo/resources/sandboxes.js + 1 modules
var sandboxes = __webpack_require__(270);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./.build/action-run-job/shaken/action-run-job/src/start/upload.js






// .build/action-run-job/compiled/action-run-job/src/start/upload.js
const progressEveryMs = 5e3;
const uploadsAtOnce = 4;
/**
* Uploads the files to a new sandbox and returns its id. Uploads all of them, or throws an error that names those that
* failed.
*/
async function uploadFiles(files, { duvo, log, clock, signal }) {
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
		log.info(`Uploaded ${(0,log_text/* oneLine */.TN)(file.path)} (${formatBytes(file.size)})`);
		return {
			source: file.path,
			size: file.size,
			...stored
		};
	};
	const results = await mapPool(files, uploadsAtOnce, upload, { signal });
	signal.throwIfAborted();
	const failed = results.flatMap((result, index) => result.status === "rejected" ? [{
		file: files[index],
		cause: result.reason
	}] : []);
	if (failed[0]) {
		const names = failed.map(({ file }) => (0,log_text/* oneLine */.TN)(file?.path ?? "")).join(", ");
		throw new errors/* ActionError */.lZ(`${failed.length} of ${files.length} files could not be uploaded: ${names}. No Job was started.`, { cause: failed[0].cause });
	}
	return {
		sandboxId,
		files: results.flatMap((result) => result.status === "fulfilled" ? [result.value] : [])
	};
}
/** Prints a line every few seconds for a long upload, and nothing for a quick one. */
function progressLine(file, log, clock) {
	let last = clock.monotonic();
	return (sent) => {
		if (file.size < sandboxes/* directUploadLimit */.oX || clock.monotonic() - last < progressEveryMs) return;
		last = clock.monotonic();
		log.info(`Uploading ${(0,log_text/* oneLine */.TN)(file.path)}: ${formatBytes(sent)} of ${formatBytes(file.size)}`);
	};
}
/** A readable size, in the decimal units that GitHub uses. */
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



/***/ })

};
