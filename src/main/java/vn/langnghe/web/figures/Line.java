package vn.langnghe.web.figures;

import vn.langnghe.casework.figures.Count;

/** A row of a table of figures; each count as everybody may see it. */
public record Line(String label, Count received, Count answered, Count inTime) {}
