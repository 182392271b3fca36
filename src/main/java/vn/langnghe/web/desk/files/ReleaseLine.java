package vn.langnghe.web.desk.files;

import java.util.List;

/**
 * One file with what was decided about it.
 *
 * @param about size and kind in words
 * @param copy address of the safe copy, or null while there is none
 * @param copyWords how far the copy is, or why there is none
 * @param state what was decided, by whom and when
 * @param given address of the copy as it was released, or null
 * @param looked whether this person has looked at it
 * @param paged whether it has pages, each a picture
 * @param picture address of what is covered, of a file with pages without the number of the page at its end
 * @param pages how many it has, each a button; none where that is not known
 * @param page the one that is shown
 * @param open whether a page was turned to, or the rows hold what was typed and refused
 * @param patches rows for what is covered, an empty one last; none where nothing can be covered
 */
public record ReleaseLine(
        String id,
        String name,
        String about,
        String copy,
        String copyWords,
        String state,
        boolean released,
        String given,
        boolean looked,
        boolean paged,
        String picture,
        List<Integer> pages,
        int page,
        boolean open,
        List<PatchRow> patches) {}
