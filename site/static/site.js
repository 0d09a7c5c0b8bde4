// What is wider than its place can be moved with the keyboard as well; what isn't, isn't stopped at.
function reach() {
  for (const each of document.querySelectorAll("pre, .table-wrapper, .cell_output .output")) {
    if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    else each.removeAttribute("tabindex");
  }
}
addEventListener("load", reach);
addEventListener("resize", reach);
