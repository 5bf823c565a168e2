package org.mizan.site;

/** Has a browser delete what it keeps of the site, where nothing of one person may stay for the next. */
public final class ClearSiteData {

    /** The name of the header. */
    public static final String HEADER = "Clear-Site-Data";
    /** Everything: loaded files, saved pages, what scripts keep, the worker. */
    public static final String ALL = "\"cache\", \"storage\"";
    /** Loaded files alone. */
    public static final String CACHE = "\"cache\"";

    private ClearSiteData() {
    }
}
