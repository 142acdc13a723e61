package org.qingshan.conversation.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Emoticons;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.PushedCards;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.outbox.Button;

/** One message being decided: who speaks, where, in which language, on what; and what is answered. */
public final class Turn extends Saying {
    private static final Pattern UNSEEN = Pattern.compile("^a:.*:(?:pasted|console):", Pattern.DOTALL);

    private final InboxEntry entry;
    private final Round round;
    private final Chat person;
    private final Chat place;
    private @Nullable String part;
    private boolean elsewhere;
    private boolean wasOutOfReach;
    private Optional<Offered> offered = Optional.empty();
    private Optional<InWords> answered = Optional.empty();
    private final List<ClaimResult> results = new ArrayList<>();
    private ShownPrices prices = ShownPrices.NONE;

    public Turn(InboxEntry entry, Round round, Chat person, Chat place, Speaking speaking) {
        super(new Telling(entry, person, speaking, person == place ? round.tapped(entry.message()) : Optional.empty()));
        this.entry = entry;
        this.round = round;
        this.person = person;
        this.place = place;
    }

    /** The number of the message; the lines that a claim makes carry it. */
    public long id() {
        return entry.id();
    }

    /** What the same message said before it was changed. */
    public Versions versions() {
        return new Versions(entry, sale().now());
    }

    /** Whether a card was put up after a message came. May ask the database. */
    public boolean isShownSince(long message) {
        return PushedCards.isAnyAfter(message);
    }

    public IncomingMessage message() {
        return entry.message();
    }

    public String said() {
        return part == null ? Emoticons.drawn(entry.message().text().strip()) : part;
    }

    public void sendElsewhere() {
        this.elsewhere = true;
    }

    public boolean goesElsewhere() {
        return elsewhere;
    }

    /** From now on only this part of the words counts; the rest is read on its own. */
    public void readOnly(String part) {
        this.part = part;
    }

    /** The chat with the person alone, wherever the message was said. */
    public Chat chat() {
        return person;
    }

    /** Where it was said: the same chat in private, else the group. */
    public Chat place() {
        return place;
    }

    /** Whether somebody has said or done it; else the platform tells it of the place alone. */
    public boolean isOfPerson() {
        return person.buyer() != null;
    }

    public boolean isPrivate() {
        return person == place;
    }

    public Buyer buyer() {
        return Objects.requireNonNull(person.buyer(), "a chat with a person has a buyer");
    }

    /** Who speaks, as history and logs name people. */
    public String actor() {
        return "buyer " + buyer().id();
    }

    public Wording words() {
        return person.language().words();
    }

    public LiveSale sale() {
        return round.sale();
    }

    /** The item with that slot; refuses where nothing on sale has it. */
    public LineupItem item(String slot) {
        return sale().slot(slot).orElseThrow(() -> new Refused(Refused.Reason.NOT_ON_LINEUP, Map.of("slot", slot)));
    }

    public Shop shop() {
        return sale().shop();
    }

    public Round round() {
        return round;
    }

    /** What is said, by itself. */
    public Sentence sentence() {
        return round.sentence(said());
    }

    public String money(long minor) {
        return words().money(minor, shop().currency());
    }

    /** Whether the last answer showed a button that stands for this. */
    public boolean wasShown(String text) {
        return shown().anyMatch(button -> button.text().equals(text));
    }

    /** The buttons of the last answer. */
    public Stream<Button> shown() {
        return offered.stream().flatMap(choice -> choice.buttons().stream());
    }

    /** The slots that the person was asked about just before, and may mean without naming one. */
    public List<String> askedSlots() {
        return offered.filter(Offered::asked).map(Offered::slots).orElse(List.of());
    }

    /** What the person is offered at this moment, by an answer to this very message, too. */
    public Optional<Offered> offersNow() {
        return person.choice().flatMap(choice -> choice.at(sale().now(), pinnedSlot()));
    }

    /** What was offered as buttons before; what an answer offered is answered from now on. */
    public void takeChoice() {
        offered = offersNow();
        person.offers(null);
    }

    /** Whether it came where the person sees no answer, pasted by the host or written at the console: what was offered is over. */
    public boolean isUnseen() {
        return UNSEEN.matcher(entry.message().key()).find();
    }

    public Optional<Offered> offered() {
        return offered;
    }

    /**
     * The words were the answer to what was offered.
     *
     * @param chosen what the button says that they named; empty where they named none
     */
    public void answersOffered(String chosen) {
        answered = offered.map(Offered::below).map(below -> new InWords(below, chosen));
    }

    /** What was answered in words and has its buttons still. */
    public Optional<InWords> answered() {
        return answered;
    }

    /** The button that is tapped, or named, says what its goods cost where it was shown. */
    public void showed(ShownPrices some) {
        prices = some;
    }

    public ShownPrices prices() {
        return prices;
    }

    @Nullable
    public String pinnedSlot() {
        return sale().pinned().map(LineupItem::slot).orElse(null);
    }

    public List<Member> members() {
        return List.copyOf(round.membersOf(buyer().id()));
    }

    public boolean may(Role role) {
        return round.membersOf(buyer().id()).stream()
                .anyMatch(member -> member.role().includes(role));
    }

    public boolean isNewcomer() {
        return person.id() > entry.id();
    }

    /** The person is here, and can be written to from now on. */
    public void visits() {
        wasOutOfReach = !isNewcomer() && !person.isReachable();
        person.visited(sale().now());
    }

    /** Whether the shop knew the person and could not write to him until this message. */
    public boolean wasOutOfReach() {
        return wasOutOfReach;
    }

    /** The person speaks for the member from now on. */
    public void becomes(Member member) {
        var already = members().stream().anyMatch(one -> one.equals(member));
        if (!already) {
            new Membership(member, buyer().id()).persist();
            round.membersOf(buyer().id()).add(member);
        }
    }

    @Override
    void offers(List<List<Button>> rows, boolean asked, @Nullable Long below) {
        if (isPrivate()) {
            person.offers(OpenChoice.of(rows, asked, pinnedSlot(), below, sale().now()));
        }
    }

    /** Says what came of the message, in one word, for log and record. */
    @Override
    public void outcome(String outcome) {
        if (entry.outcome().isEmpty()) {
            entry.decidedAs(outcome);
        }
    }

    public String outcomeSoFar() {
        return entry.outcome();
    }

    /** The message holds a secret; its words are not kept. */
    public void conceal() {
        entry.conceal();
    }

    void came(ClaimResult result) {
        results.add(result);
        round.pointed().came(id(), result);
    }

    public List<ClaimResult> results() {
        return List.copyOf(results);
    }

    public InboxEntry entry() {
        return entry;
    }

    /** Whether answers reach the person where nobody else reads them. */
    @Override
    public boolean isToldInPrivate() {
        return isPrivate() || person.isReachable();
    }
}
