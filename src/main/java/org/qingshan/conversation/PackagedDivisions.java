package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Region;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Divisions;

/** The divisions that addresses are read by. */
@Singleton
class PackagedDivisions implements Divisions {

    @Override
    public List<Place> provinces() {
        var english = Wording.of(false);
        return AddressReader.regions().stream()
                .map(province -> new Place(province.name(), english.province(province.name()), within(province)))
                .toList();
    }

    private static List<Place> within(Region region) {
        return region.within().stream()
                .map(part -> new Place(part.name(), part.latin(), within(part)))
                .toList();
    }
}
