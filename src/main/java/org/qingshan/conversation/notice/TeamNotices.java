package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshan.conversation.ComplaintHeard;
import org.qingshan.conversation.GrowerSpoke;
import org.qingshan.conversation.HowToPayAsked;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.TeamTold;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.PaymentMoved;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.MemberJoined;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.WebhookGone;
import org.qingshan.platform.lane.Lane;

/** What is told about the team to those who look after it. */
@Singleton
class TeamNotices {
    private final Notices notices;

    TeamNotices(Notices notices) {
        this.notices = notices;
    }

    /** Who sits at the desk calls her up: a voice is for people. */
    void on(@Observes GrowerSpoke spoke) {
        people(Role.OWNER, Role.HOST, Role.SCREENER)
                .filter(person -> person != spoke.person())
                .forEach(person -> notices.tell(
                        person,
                        words -> words.talk()
                                .growerSpoke(
                                        spoke.name().isEmpty() ? words.talk().someGrower() : spoke.name())));
    }

    /** What is short or bad decides what may still be sold: whoever sells must know at once. */
    void on(@Observes TeamTold told) {
        tellHosts(
                told.person(),
                words -> words.talk()
                        .teamTold(
                                RoleText.of(told.role(), words)
                                        + (told.name().isEmpty() ? "" : words.gap() + told.name()),
                                told.said()));
    }

    void on(@Observes ComplaintHeard complaint) {
        tellHosts(complaint.person(), words -> words.talk().complaintHeard(complaint.words()));
    }

    /** Whoever said it knows. */
    private void tellHosts(long by, Function<Wording, String> said) {
        people(Role.OWNER, Role.HOST).filter(person -> person != by).forEach(person -> notices.tell(person, said));
    }

    /** Who has given it back by hand, and has not noted it yet, must know. */
    void on(@Observes PaymentMoved moved) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        people(Role.OWNER, Role.HOST)
                .forEach(person -> notices.tell(
                        person,
                        words -> words.after()
                                .movedByBuyer(moved.from(), words.money(moved.sum(), currency), moved.to())));
    }

    void on(@Observes HowToPayAsked asked) {
        people(Role.OWNER, Role.HOST)
                .forEach(person -> notices.tell(person, words -> words.beside().howToPayUnsaid()));
    }

    void on(@Observes MemberJoined joined) {
        Member member = Objects.requireNonNull(Member.<Member>findById(joined.memberId()));
        people(Role.OWNER)
                .filter(owner -> owner != joined.buyerId())
                .forEach(owner -> notices.tell(
                        owner,
                        words -> member.name().isBlank()
                                ? words.member().somebodyJoined(RoleText.of(member.role(), words))
                                : words.member().someoneJoined(member.name(), RoleText.of(member.role(), words))));
    }

    void on(@Observes WebhookGone gone) {
        people(Role.OWNER)
                .forEach(owner -> notices.tell(owner, words -> words.talk().webhookGone(gone.url())));
    }

    /** Each once, whatever he is besides. */
    private static Stream<Long> people(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .distinct();
    }
}
