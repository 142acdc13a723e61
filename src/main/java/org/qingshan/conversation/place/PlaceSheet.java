package org.qingshan.conversation.place;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.PlaceText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.place.LinkedPlaces.Missing;

/** How a place, and what is missing there, is written. */
public final class PlaceSheet {
    private PlaceSheet() {}

    static String linked(Wording words, Place place) {
        var text = words.place();
        var done = text.linked(name(words, place)) + "\n" + rights(words, place);
        return place.isChannel() ? done + "\n" + text.commentsToo() : done;
    }

    /** What is missing, each with what to do about it; or that nothing is. */
    public static String rights(Wording words, Place place) {
        var missing = place.missing();
        var text = words.place();
        return missing.isEmpty()
                ? text.nothingMissing()
                : text.missing() + "\n" + steps(text, missing, place.isChannel());
    }

    private static String steps(PlaceText text, List<Missing> missing, boolean isChannel) {
        return missing.stream().map(one -> "· " + step(text, one, isChannel)).collect(Collectors.joining("\n"));
    }

    private static String step(PlaceText text, Missing missing, boolean isChannel) {
        return switch (missing) {
            case READING -> text.cannotRead();
            case POSTING -> isChannel ? text.cannotPost() : text.cannotTalk();
            case EDITING -> text.cannotEdit();
            case PINNING -> text.cannotPin();
        };
    }

    public static String name(Wording words, Place place) {
        return place.title().isEmpty() ? words.place().nameless() : place.title();
    }

    /** One line of a list: what it is called and whether all is well. */
    public static String row(Wording words, Place place, boolean isAsleep) {
        var text = words.place();
        var name = name(words, place);
        if (isAsleep) {
            return text.rowOff(name);
        }
        if (!place.isLinked()) {
            return text.rowLost(name);
        }
        return place.missing().isEmpty() ? text.rowWell(name) : text.rowMissing(name);
    }
}
