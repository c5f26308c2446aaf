package lockstep.pagedownloader;

import java.util.List;

/**
 * What became of the pages of a download.
 *
 * @param pages one entry for each place in the list that was to be downloaded, in its order
 */
public record Report(List<Page> pages) {

    /** Keeps a copy of the list. */
    public Report {
        pages = List.copyOf(pages);
    }
}
