package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.parcel.BoxPictures;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.photo.SentPhotoKeeping;

/** Pictures of closed boxes, for those of the shop who pack or decide. A label may be seen on them, so they are no stranger's. */
@Blocking
@Path("/console/boxes/{file: [0-9a-f]{64}(?:-small)?\\.jpg}")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.PACKER})
public class BoxPhotoPages {
    private final SecurityIdentity identity;
    private final SentPhotoKeeping pictures;
    private final Lanes lanes;

    BoxPhotoPages(SecurityIdentity identity, SentPhotoKeeping pictures, Lanes lanes) {
        this.identity = identity;
        this.pictures = pictures;
        this.lanes = lanes;
    }

    /** What buyers sent lies in the same folder, and is not for those who pack. */
    @GET
    public Response picture(@RestPath String file) {
        var shop = Caller.of(identity).shop();
        var isBox = lanes.read(shop, () -> BoxPictures.isOne(SentPhotoKeeping.name(shop, file)));
        return SentPhotoPages.answer(pictures.file(shop, file).filter(path -> isBox));
    }
}
