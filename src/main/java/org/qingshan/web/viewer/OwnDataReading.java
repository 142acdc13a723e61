package org.qingshan.web.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Currency;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.CurrentShopKey;

/** Reads everything that a shop knows about one person, as JSON that a person can read. Wants a reading of the shop. */
@ApplicationScoped
class OwnDataReading {
    /** One statement, so that it is one moment. Whoever adds a column with something personal in it adds it here. */
    static final String ALL = """
            select cast(json_build_object(
                'shop', cast(:name as text),
                'time', now(),
                'name', b.name,
                'knownSince', b.created_at,
                'blocked', b.blocked,
                'chats', (select json_agg(json_build_object('platform', c.channel, 'knownThereAs', c.address,
                        'language', c.language, 'lastSeen', c.seen_at, 'openQuestion', c.dialogue, 'answeredSoFar', c.draft)
                        order by c.id)
                    from chat c where c.shop_id = b.shop_id and c.buyer_id = b.id),
                'addresses', (select json_agg(json_build_object('label', a.label, 'recipient', a.recipient, 'phone', a.phone,
                        'country', a.country, 'province', a.province, 'city', a.city, 'county', a.county, 'detail', a.detail)
                        order by a.id)
                    from address a where a.shop_id = b.shop_id and a.buyer_id = b.id),
                'orders', (select json_agg(json_build_object('number', o.number, 'status', o.status, 'opened', o.opened_at,
                        'confirmed', o.confirmed_at, 'recipient', o.recipient, 'phone', o.phone, 'country', o.country,
                        'province', o.province, 'city', o.city, 'county', o.county, 'detail', o.detail, 'wished', o.wished, 'waybill', o.waybill,
                        'shipping', round(o.shipping_fee / cast(:unit as numeric), :digits), 'payment', p.status,
                        'saidOfIt', coalesce(p.proof, p.ahead),
                        'saidToHavePaid', round(coalesce(p.proof_sum, p.ahead_sum) / cast(:unit as numeric), :digits), 'received', round(p.received / cast(:unit as numeric), :digits),
                        'refunded', round(p.refunded / cast(:unit as numeric), :digits),
                        'owed', round(p.amount / cast(:unit as numeric), :digits),
                        'lines', (select json_agg(json_build_object('product', r.name_zh, 'quantity', l.quantity, 'weighed', l.packed_weight, 'unit', r.unit,
                                'price', round(l.unit_price / cast(:unit as numeric), :digits), 'state', l.state) order by l.id)
                            from order_line l
                            join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
                            join product r on r.shop_id = i.shop_id and r.id = i.product_id
                            where l.shop_id = o.shop_id and l.order_id = o.id)) order by o.id)
                    from orders o left join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
                    where o.shop_id = b.shop_id and o.buyer_id = b.id),
                'paidInChats', (select json_agg(json_build_object('order', o.number, 'at', y.at, 'currency', y.currency,
                        'sum', round(y.amount / cast(:unit as numeric), :digits), 'charge', y.charge,
                        'providerCharge', y.provider_charge, 'givenBack', y.returned_at) order by y.id)
                    from invoice_payment y join orders o on o.shop_id = y.shop_id and o.id = y.order_id
                    where o.shop_id = b.shop_id and o.buyer_id = b.id),
                'reports', (select json_agg(json_build_object('order', o.number, 'product', r.name_zh, 'quantity', d.quantity,
                        'at', d.at, 'yourWords', d.note, 'status', d.status, 'shopSaid', d.reason,
                        'givenBack', round(d.refund / cast(:unit as numeric), :digits)) order by d.id)
                    from damage_report d
                    join orders o on o.shop_id = d.shop_id and o.id = d.order_id
                    join lineup_item i on i.shop_id = d.shop_id and i.id = d.item_id
                    join product r on r.shop_id = i.shop_id and r.id = i.product_id
                    where d.shop_id = b.shop_id and d.buyer_id = b.id),
                'picturesYouSent', (select json_agg(json_build_object('order', o.number, 'at', p.at, 'keptAs', p.photo,
                        'sentAs', p.sent_as,
                        'of', case when p.report_id is null then 'payment' else 'damage' end) order by p.id)
                    from sent_photo p join orders o on o.shop_id = p.shop_id and o.id = p.order_id
                    where p.shop_id = b.shop_id and p.buyer_id = b.id),
                'parcels', (select json_agg(json_build_object('order', o.number, 'box', x.box, 'waybill', x.waybill,
                        'sent', x.shipped_at, 'arrived', x.delivered_at, 'courierSaid', x.news, 'courierSaidAt', x.news_at,
                        'photoKeptAs', x.photo) order by o.id, x.box)
                    from parcel x join orders o on o.shop_id = x.shop_id and o.id = x.order_id
                    where o.shop_id = b.shop_id and o.buyer_id = b.id),
                'ratings', (select json_agg(json_build_object('order', o.number, 'stars', t.stars, 'othersSeeIt', t.public,
                        'at', t.at) order by t.id)
                    from rating t join orders o on o.shop_id = t.shop_id and o.id = t.order_id
                    where t.shop_id = b.shop_id and t.buyer_id = b.id),
                'wantsToHearOfStreams', (select json_agg(json_build_object('since', w.at, 'lastTold', w.told_at) order by w.id)
                    from stream_wish w where w.shop_id = b.shop_id and w.buyer_id = b.id),
                'youSaid', (select json_agg(json_build_object('at', m.decided_at, 'words', m.words, 'outcome', m.outcome)
                        order by m.id)
                    from chat c join inbox m on m.shop_id = c.shop_id and m.channel = c.channel and m.person = c.address
                    where c.shop_id = b.shop_id and c.buyer_id = b.id and m.words <> ''),
                'shopSaid', (select json_agg(json_build_object('at', t.created_at, 'words', t.body ->> 'text') order by t.id)
                    from chat c join outbox t on t.shop_id = c.shop_id and t.channel = c.channel and t.address = c.address
                    where c.shop_id = b.shop_id and c.buyer_id = b.id and t.body ->> 'text' <> ''),
                'waitingForAnAnswer', (select json_agg(json_build_object('at', u.at, 'words', u.words) order by u.id)
                    from chat c join unanswered u on u.shop_id = c.shop_id and u.chat_id = c.id
                    where c.shop_id = b.shop_id and c.buyer_id = b.id and u.words <> ''),
                'team', (select json_agg(json_build_object('name', m.name, 'role', m.role, 'active', m.active) order by m.id)
                    from membership k join member m on m.shop_id = k.shop_id and m.id = k.member_id
                    where k.shop_id = b.shop_id and k.buyer_id = b.id)
            ) as text)
            from buyer b where b.shop_id = :shop and b.id = :buyer
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    OwnDataReading(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    String of(long buyer, Shop shop, boolean zh) {
        var digits = Currency.getInstance(shop.currency()).getDefaultFractionDigits();
        var all = (String) entityManager
                .createNativeQuery(ALL)
                .setParameter("name", shop.name(zh))
                .setParameter("unit", Math.round(Math.pow(10, digits)))
                .setParameter("digits", digits)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("buyer", buyer)
                .getSingleResult();
        try {
            return json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json.readTree(all));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL writes JSON", impossible);
        }
    }

    /** Whether the person has a chat on this platform. */
    boolean talksIn(String channel, long buyer) {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select from chat where shop_id = :shop and channel = :channel"
                        + " and buyer_id = :buyer)")
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("channel", channel)
                .setParameter("buyer", buyer)
                .getSingleResult();
    }
}
