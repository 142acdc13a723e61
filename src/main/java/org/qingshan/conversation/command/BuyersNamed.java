package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.host.PersonCalled;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** Finds the person a host means: by the number of an order, by name, or by our own key behind a button. */
final class BuyersNamed {
    /** More would not fit under one message. */
    private static final int MOST = 8;

    private static final int LOOKED_AT = 50;

    /** Letters of a part of a name; a single one is in many. */
    private static final int SHORTEST = 2;

    private static final Pattern ORDER = Pattern.compile("\\d{4,9}");
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    /** Names of letters have gaps between their words, those of Han characters have none. */
    private static final String WHOLE = "(?:(?<=\\p{IsHan})|(?![\\p{L}\\p{N}]))";

    private BuyersNamed() {}

    /** Whom nothing else can mean: of names only the whole of one. */
    static List<Buyer> by(String words) {
        var key = KEY.matcher(words);
        if (key.matches()) {
            return found(Long.parseLong(key.group(1))).stream().toList();
        }
        var order = ORDER.matcher(words).matches()
                ? CustomerOrder.numbered(Integer.parseInt(words))
                : Optional.<CustomerOrder>empty();
        if (order.isPresent()) {
            return found(order.get().buyerId()).stream().toList();
        }
        return Buyer.called(words, MOST);
    }

    /**
     * Who may be meant where nobody is called just so: Ann of "Ann Lee", not of "Anna Lee", 老王 of 老王家的. That is to be asked, for whoever
     * was meant may be called something else by now.
     */
    static List<Buyer> perhaps(String words) {
        if (words.strip().length() < SHORTEST) {
            return List.of();
        }
        var surname = PersonCalled.surname(words.strip());
        return Buyer.calledInPart(surname.orElse(words.strip()), LOOKED_AT).stream()
                .filter(buyer -> isIn(buyer.nameForTeam(), words)
                        || surname.filter(buyer.nameForTeam()::startsWith).isPresent())
                .limit(MOST)
                .toList();
    }

    /** Whether a name begins so, or one of its words is it. */
    static boolean isIn(String name, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + WHOLE,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name)
                .find();
    }

    private static Optional<Buyer> found(long id) {
        return Buyer.findByIdOptional(id);
    }

    /** A name and the last order, as far as there are such. */
    static String called(Wording words, Buyer buyer) {
        var name = buyer.nameForTeam().isBlank() ? words.member().namelessBuyer() : Wording.quoted(buyer.nameForTeam());
        return Parcels.of(buyer.id(), 1).stream()
                .findFirst()
                .map(order -> words.rule().personWithOrder(name, order.number()))
                .orElse(name);
    }
}
