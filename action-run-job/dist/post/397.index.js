export const id = 397;
export const ids = [397];
export const modules = {

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopInPost: () => (/* binding */ stopInPost)
/* harmony export */ });
// .build/action-run-job/compiled/action-run-job/src/stop/stop-limits.js
/** The post step has minutes, but should not keep the job waiting. */
const stopInPost = {
	total: 6e4,
	request: 1e4
};



/***/ })

};
