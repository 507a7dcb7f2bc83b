export const id = 768;
export const ids = [768];
export const modules = {

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sectionsOf: () => (/* binding */ sectionsOf)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5789);
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);





// .build/cli/compiled/cli/src/terminal/markdown.js
/** U+200B, which keeps GitHub from seeing mentions and links. */
const gap = /\u200b/g;
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	nbsp: " "
};
/** Renders Markdown for a terminal: aligned tables, coloured diffs, no HTML tags, no charts. */
function sectionsOf(markdown, paper) {
	return renderBlocks((0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(markdown, {
		extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)()],
		mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()]
	}).children, paper);
}
function renderBlocks(nodes, paper, separator = "\n\n") {
	const blocks = [];
	for (let at = 0; at < nodes.length; at += 1) {
		const node = nodes[at];
		const end = node && isOpening(node) ? endOfDetails(nodes, at) : at;
		if (node) blocks.push(renderBlock(node, paper));
		if (end > at) blocks.push(cut(renderBlocks(nodes.slice(at + 1, end), paper), paper));
		at = end;
	}
	return blocks.filter((text) => text !== "").join(separator);
}
const isOpening = (node) => node.type === "html" && /^<details\b/i.test(node.value);
const isClosing = (node) => node.type === "html" && /<\/details>\s*$/i.test(node.value);
/** The end of the section that opens at `start`; sections nest. */
function endOfDetails(nodes, start) {
	let depth = 0;
	for (const [at, node] of nodes.entries()) {
		if (at < start) continue;
		if (isOpening(node)) depth += 1;
		if (isClosing(node)) depth -= 1;
		if (depth === 0) return at;
	}
	return nodes.length;
}
function cut(text, { maxFolded = Infinity, style }) {
	const lines = text.split("\n");
	if (lines.length <= maxFolded) return text;
	const rest = `… ${lines.length - maxFolded} more lines: see them with --verbose or --summary FILE`;
	return [...lines.slice(0, maxFolded), style("dim", rest)].join("\n");
}
function renderBlock(node, paper) {
	const { style } = paper;
	switch (node.type) {
		case "heading": return style("bold", plainOf(node.children));
		case "paragraph": return renderInline(node.children, paper).replace(/\n{2,}/g, "\n");
		case "code": return renderCode(node.value, node.lang ?? "", paper);
		case "blockquote": return prefixed(renderBlocks(node.children, paper), "│ ");
		case "list": return node.children.map((item, index) => {
			const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : "- ";
			return hanging(renderBlocks(item.children, paper, "\n"), bullet);
		}).join("\n");
		case "table": return renderTable(node.children, paper);
		case "html": return style("bold", textOfHtml(node.value).trim());
		case "thematicBreak": return "─".repeat(Math.min(40, paper.columns));
		default: return "";
	}
}
function renderCode(code, language, { style }) {
	if (language === "mermaid") return "";
	return prefixed(code.split("\n").map((line) => {
		if (language !== "diff") return style("dim", line);
		return style(line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim", line);
	}).join("\n"), "  ");
}
/** Aligned columns if they fit, or else one line for each non-empty cell. */
function renderTable([head, ...body], paper) {
	const cellsOf = (row) => (row?.children ?? []).map((cell) => plainOf(cell.children));
	const [names, rows] = [cellsOf(head), body.map(cellsOf)];
	const aligned = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignTable */ .O)([names, ...rows], paper.columns);
	if (aligned) {
		const [first = "", ...others] = aligned;
		return [paper.style("bold", first), ...others].join("\n");
	}
	return rows.map((cells) => cells.flatMap((cell, index) => cell === "" ? [] : [`${names[index] ? `${names[index]}: ` : ""}${cell}`])).map((lines) => lines.join("\n  ")).join("\n");
}
/** Text of a paragraph, with its emphasis. */
function renderInline(nodes, paper) {
	return nodes.map((node) => {
		if (node.type === "strong") return paper.style("bold", plainOf(node.children));
		if (node.type === "inlineCode") return paper.style("cyan", node.value);
		return plainOf([node]);
	}).join("");
}
function plainOf(nodes) {
	return nodes.map((node) => {
		switch (node.type) {
			case "text": return node.value.replace(gap, "");
			case "inlineCode": return node.value;
			case "break": return "\n";
			case "html": return /^<br\b/i.test(node.value) ? "\n" : textOfHtml(node.value);
			case "link": return linkText(plainOf(node.children), node.url);
			case "image": return node.alt ?? "";
			default: return "children" in node ? plainOf(node.children) : "";
		}
	}).join("");
}
function linkText(label, url) {
	return label === url || !/^https?:/.test(url) ? label : `${label} (${url})`;
}
function textOfHtml(html) {
	return html.replace(/<br\b[^<>]*>/gi, "\n").replace(/<[^<>]*>/g, "").replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/g, (entity, code, name) => code === void 0 ? entities[name ?? ""] ?? entity : String.fromCodePoint(Math.min(Number(code), 1114111))).replace(gap, "");
}
function prefixed(text, prefix) {
	return text.split("\n").map((line) => `${prefix}${line}`.trimEnd()).join("\n");
}
/** A list item: its first line after the bullet, the others below. */
function hanging(text, bullet) {
	return prefixed(text, " ".repeat(bullet.length)).replace(/^ */, bullet);
}



/***/ })

};
