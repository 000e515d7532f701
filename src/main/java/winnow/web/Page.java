package winnow.web;

/**
 * What the frame around every page needs to know.
 *
 * @param title of the page
 * @param section which entry of the navigation is marked
 * @param root the way back to the first page: empty, or {@code ../}
 * @param live whether a server is behind it, which can write and answer questions
 * @param token what a write must bring along; empty where nothing can be written
 * @param version of the files that it was made from
 */
public record Page(String title, String section, String root, boolean live, String token, String version) {
    /** The page of another title at the same place. */
    public Page titled(String other) {
        return new Page(other, section, root, live, token, version);
    }
}
