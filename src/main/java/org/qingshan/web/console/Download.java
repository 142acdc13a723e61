package org.qingshan.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file for a person; no cache keeps it beside that. */
final class Download {
    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=UTF-8; header=present";

    private Download() {}

    /** The browser keeps it where the person wants it. */
    static Response of(byte[] bytes, String type, String name) {
        return of(bytes, type, "attachment", name);
    }

    /** The browser shows it, and keeps it if the person wants it. */
    static Response shown(byte[] bytes, String type, String name) {
        return of(bytes, type, "inline", name);
    }

    private static Response of(byte[] bytes, String type, String how, String name) {
        return Response.ok(bytes)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
