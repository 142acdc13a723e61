package org.qingshan.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells whoever sent a form that no page of the session has made as little as possible, and the script of a page why. */
class ForeignForms {
    @ServerExceptionMapper
    Response foreign(OwnerForm.Foreign form, HttpHeaders headers) {
        return WayBack.isWanted(headers)
                ? Refusal.ofForeignForm().response()
                : ConsolePages.nowhere(headers, Status.FORBIDDEN);
    }
}
