/**
 * The checks of 17. Nearly all are explored, on a {@link lockstep.checks.pagedownloader.Web} whose pages take virtual time; one has real pages,
 * from a {@link lockstep.checks.pagedownloader.Site}.
 */
package lockstep.checks.pagedownloader;
