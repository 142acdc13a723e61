package org.qingshan.conversation.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Offer;

/**
 * The language that is spoken in a chat: at first that of the platform's program, then that of the first words that tell one, then
 * that of two messages running in another one, unless the person has chosen. The first words in traditional characters tell them at once:
 * whoever reads simplified ones only does not write them.
 */
@Embeddable
class ChatLanguage {
    private String language;

    @Column(name = "language_settled")
    private boolean isSettled;

    @Column(name = "language_chosen")
    private boolean isChosen;

    /** The last words that told a language told another one. */
    @Column(name = "other_language_heard")
    private boolean isOtherHeard;

    protected ChatLanguage() {}

    ChatLanguage(Language language) {
        this.language = language.tag();
    }

    void chosen(Language chosen) {
        settle(chosen);
        isChosen = true;
    }

    void hears(String words, @Nullable String tag, Language.Speaker speaker, Supplier<List<Offer>> offers) {
        if (isChosen) {
            return;
        }
        if (isSettled) {
            if (speaker == Language.Speaker.BUYER && (isOtherHeard || LanguageHeard.mayTellOther(words, language()))) {
                follow(words, offers.get());
            }
        } else if (!isOfAddress(words)) {
            if (Language.isEnglishHello(words, tag)) {
                language = Language.ENGLISH.tag();
            }
            Language.spokenIn(words, tag, offers.get(), speaker)
                    .map(told -> told.asWritten(words, offers.get(), language()))
                    .ifPresent(this::settle);
        }
    }

    /** A team speaks of growers and goods in their own language, and changes its language by choice only. */
    private void follow(String words, List<Offer> offers) {
        var heard = LanguageHeard.in(words, offers);
        var other = heard.language()
                .map(told -> told.asWritten(words, offers, language()))
                .filter(told -> told != language());
        if (other.isEmpty()) {
            isOtherHeard = isOtherHeard && heard == LanguageHeard.NOTHING;
        } else if (!isOfAddress(words)) {
            var isNewScript = language() == Language.CHINESE && other.get() == Language.TRADITIONAL;
            if (isOtherHeard || isNewScript) {
                settle(other.get());
            } else {
                isOtherHeard = true;
            }
        }
    }

    /** Whoever lives there, it is written in the language of the place. */
    private static boolean isOfAddress(String words) {
        return AddressReader.looksLikeAddress(words) || AddressReader.isPart(words) || LanguageHeard.isPlace(words);
    }

    private void settle(Language told) {
        language = told.tag();
        isSettled = true;
        isOtherHeard = false;
    }

    Language language() {
        return Language.of(language);
    }
}
