package winnow.web;

import java.util.List;

/**
 * What the frame around every page needs to know.
 *
 * @param title of the page
 * @param section which entry of the menu is marked
 * @param root the way back to the first page: empty, or {@code ../}
 * @param live whether a server is behind it, which can write and answer questions
 * @param token what a write must bring along; empty where nothing can be written
 * @param version of the files that it was made from
 * @param tree where the files of the tree are: a folder of this machine for a live page, an address of a repository
 *     for a file; empty when nobody said
 * @param asked what stands in the box at the top
 * @param menu the pages there are, by task
 */
public record Page(
        String title,
        String section,
        String root,
        boolean live,
        String token,
        String version,
        String tree,
        String asked,
        List<Menu.Task> menu) {

    /** The frame of pages behind a server. */
    static Page live(String token, String version, String tree) {
        return new Page("winnow", "", "", true, token, version, tree, "", List.of());
    }

    /** The frame of pages that are files. */
    static Page file(String tree) {
        return new Page("winnow", "", "", false, "", "", tree, "", List.of());
    }

    /** The frame at a place. */
    Page at(String where, String back, List<Menu.Task> tasks) {
        return new Page(title, where, back, live, token, version, tree, asked, tasks);
    }

    /** The page of another title at the same place. */
    Page titled(String other) {
        return new Page(other, section, root, live, token, version, tree, asked, menu);
    }

    /** The same with words in the box. */
    Page asking(String words) {
        return new Page(title, section, root, live, token, version, tree, words, menu);
    }
}
