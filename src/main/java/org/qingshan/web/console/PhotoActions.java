package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.product.ProductKeeping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoPaths;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;
import org.qingshan.web.viewer.PageLanguage;

/** Takes the photo that a host makes of something on the lineup. Everyone who looks at the product sees it from then on. */
@OwnForm
@Blocking
@Path(PhotoPaths.LIVE)
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.APPLICATION_JSON)
public class PhotoActions {
    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final SaleDesk desk;
    private final PhotoKeeping photos;
    private final ProductKeeping products;
    private final PhotoSentences sentences;

    PhotoActions(
            SecurityIdentity identity,
            Lanes lanes,
            SaleDesk desk,
            PhotoKeeping photos,
            ProductKeeping products,
            PhotoSentences sentences) {
        this.identity = identity;
        this.lanes = lanes;
        this.desk = desk;
        this.photos = photos;
        this.products = products;
        this.sentences = sentences;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response picture(@RestQuery long item, @RestForm("photo") @Nullable List<FileUpload> chosen) {
        var caller = Caller.of(identity);
        var photo = photos.keep(caller.shop(), chosen);
        var known = lanes.run(
                caller.shop(),
                () -> desk.during(Shop.byKey(caller.shop()).orElseThrow(), sale -> {
                    var shown = sale.shelf().stream()
                            .filter(one -> one.id() == item)
                            .findFirst();
                    shown.ifPresent(one -> products.picture(one.product(), photo.file(), caller.actor()));
                    return shown.isPresent();
                }));
        return known
                ? Response.ok(new Done(List.of()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()
                : Refusal.ofGone().response();
    }

    @ServerExceptionMapper
    Response refused(PhotoRefused refused, HttpHeaders headers, UriInfo uri) {
        var language = PageLanguage.of(uri.getQueryParameters().getFirst("lang"), headers);
        return Refusal.unusable(refused.reason().name(), sentences.of(refused, language))
                .response();
    }
}
