package org.qingshan.conversation.words;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;

/** Words by themselves, whoever says them. What they tell is found out once for all who ask. */
public final class Sentence {
    private static final Trait<String> PLAIN = Trait.of(said -> Normaliser.plain(said.words));
    private static final Trait<Optional<Concern>> CONCERN = Trait.of(said -> ConcernReader.read(said.words));

    /** As hosts announce it, and most of a rush is: A1, "A1 x2", +1. */
    private static final Pattern ORDER =
            Pattern.compile("\\s*(?:[A-Za-z]\\d{1,2}(?: ?[xX×*+＋] ?\\d{1,3})?|[+＋]\\d{1,3})\\s*");

    private static final Trait<Boolean> IS_CODE =
            Trait.of(said -> ORDER.matcher(said.words).matches());

    private static final Trait<Boolean> WANTS_REMEDY = Trait.of(said -> QuestionReader.wantsRemedy(said.words));

    private final String words;
    private final Map<Trait<?>, Object> told = new ConcurrentHashMap<>();

    public Sentence(String words) {
        this.words = words;
    }

    /** Two who ask at the same time may both find it out: nobody waits for what somebody else's long words tell. */
    @SuppressWarnings("unchecked") // a trait's own finding
    public <T> T tells(Trait<T> trait) {
        var known = (T) told.get(trait);
        if (known != null) {
            return known;
        }
        var found = trait.of(this);
        told.put(trait, found);
        return found;
    }

    /** As they were said. */
    public String words() {
        return words;
    }

    /** As {@link Normaliser#plain} makes them. */
    public String plain() {
        return tells(PLAIN);
    }

    /** Whether it is a code, with or without a number, or a number more of the card: no word is in it, so nothing that is told by words. */
    public boolean isCode() {
        return tells(IS_CODE);
    }

    /** As {@link QuestionReader#wantsRemedy} finds it. */
    public boolean wantsRemedy() {
        return tells(WANTS_REMEDY);
    }

    /** What somebody who says this wants of the shop once he has ordered; what is named in it is not looked at. */
    public Optional<Concern> concern() {
        return tells(CONCERN);
    }
}
