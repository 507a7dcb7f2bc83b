export const id = 393;
export const ids = [393];
export const modules = {

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCaseFile: () => (/* binding */ readCaseFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports formatOf, parseCsv */
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(799);
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(147);
/* harmony import */ var _case_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);






// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/case-file.js
const maxBytes = 64 * 2 ** 20;
/** Reads the ids of a file. Throws an `ActionError` that names the file and everything in it that is no id. */
async function readCaseFile(path, workspace) {
	const name = `case-ids-file: ${JSON.stringify((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(path))}`;
	try {
		return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .collectIds */ .X1)(await parseFile(path, await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path))));
	} catch (error) {
		if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${name} ${error.message}`);
		throw error;
	}
}
/** The text of a regular file. UTF-8, or UTF-16 with its byte order mark, which shells on Windows write. */
async function readText(path) {
	const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => void 0);
	if (!stats) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("does not exist");
	if (!stats.isFile()) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("is not a file");
	if (stats.size > maxBytes) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is larger than ${maxBytes / 2 ** 20} MiB`);
	const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path).catch(() => {
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("cannot be read");
	});
	return new TextDecoder(bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8").decode(bytes);
}
async function parseFile(path, text) {
	switch (formatOf(path, text)) {
		case "json": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
		case "jsonl": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonLines */ .Lx)(text);
		case "csv": return parseCsv(text);
		case "text": return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
	}
}
const formats = {
	".csv": "csv",
	".tsv": "csv",
	".json": "json",
	".jsonl": "jsonl",
	".ndjson": "jsonl"
};
/** The ending of the name decides; without a known one, the first characters do. */
function formatOf(path, text) {
	const known = formats[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase()];
	if (known) return known;
	const start = text.trimStart();
	if (start.startsWith("[")) return "json";
	if (start.startsWith("{")) return isJson(text) ? "json" : "jsonl";
	return ((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .splitLines */ .uz)(text).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#")) ?? "").split(/[,;\t]/).some(isIdColumn) ? "csv" : "text";
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** `id`, `case_id`, `Case ID` and the like. */
function isIdColumn(name) {
	return /^(?:id|caseid)$/.test(name.toLowerCase().replace(/[^a-z]/g, ""));
}
/** The `id` column of a table with a header. A table of one column needs none. */
async function parseCsv(text) {
	const rows = await readRows(text);
	const [header] = rows;
	if (!header) return [];
	const column = header.cells.findIndex(isIdColumn);
	if (column < 0 && rows.every(({ cells }) => cells.length === 1)) return (0,_case_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
	if (column < 0) {
		const names = header.cells.map((cell) => JSON.stringify((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(cell, 40))).join(", ");
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`has no column "id": its first row is ${names}`);
	}
	return rows.slice(1).map(({ cells, line }) => ({
		value: cells[column] ?? "",
		place: `line ${line}`
	}));
}
async function readRows(text) {
	const { parse } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 175));
	const rows = [];
	try {
		parse(text, {
			delimiter: [
				",",
				";",
				"	"
			],
			comment: "#",
			comment_no_infix: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
			on_record: (cells, { lines }) => {
				rows.push({
					cells,
					line: lines
				});
				return null;
			}
		});
	} catch (error) {
		throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`is not CSV: ${error instanceof Error ? (0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(error.message, 200) : ""}`);
	}
	return rows;
}



/***/ })

};
