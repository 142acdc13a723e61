package org.qingshan.web.photo;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestPath;

/** Photos of products, as every viewer may see them. */
@PermitAll
@Path("/" + PhotoName.FOLDER + "/{shop: [a-z][a-z0-9-]+}/{file: [0-9a-f]+(?:-small)?\\.jpg}")
public class PhotoResource {
    private final PhotoKeeping photos;

    PhotoResource(PhotoKeeping photos) {
        this.photos = photos;
    }

    /** Under one name there is never another picture: whoever has it need not ask again. As a page of its own it can do nothing. */
    @GET
    @Blocking
    public Response photo(@RestPath String shop, @RestPath String file) {
        var kept = photos.file(PhotoName.FOLDER + "/" + shop + "/" + file);
        if (!Files.isRegularFile(kept)) {
            return Response.status(Status.NOT_FOUND)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        return Response.ok(kept)
                .type("image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
