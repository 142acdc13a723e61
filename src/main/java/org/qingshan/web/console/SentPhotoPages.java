package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.photo.SentPhotoKeeping;

/** Pictures that buyers sent, for those of their shop who decide what they show. */
@Blocking
@Path("/console/sent/{file: [0-9a-f]{64}(?:-small)?\\.jpg}")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
public class SentPhotoPages {
    private final SecurityIdentity identity;
    private final SentPhotoKeeping pictures;
    private final Lanes lanes;

    SentPhotoPages(SecurityIdentity identity, SentPhotoKeeping pictures, Lanes lanes) {
        this.identity = identity;
        this.pictures = pictures;
        this.lanes = lanes;
    }

    /** Kept nowhere on the way; as a page of its own it can do nothing. A file that could not be erased when its sender was forgotten is not shown. */
    @GET
    public Response picture(@RestPath String file) {
        var shop = Caller.of(identity).shop();
        var isSent = lanes.read(shop, () -> SentPhoto.isOne(SentPhotoKeeping.name(shop, file)));
        return answer(pictures.file(shop, file).filter(path -> isSent));
    }

    static Response answer(Optional<java.nio.file.Path> file) {
        return file.map(path -> Response.ok(path).type("image/jpeg"))
                .orElseGet(() -> Response.status(Status.NOT_FOUND))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
