package aidas.outreach.place;

import aidas.access.Language;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.testbed.StubCaller;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store of its own and mira, who leads it, in a transaction that is taken back. */
abstract class AStoreWithPlaces {

    static final StoreCode STORE = new StoreCode("OP-IT-1");

    @Inject PlaceDesk desk;
    @Inject StubCaller caller;
    @Inject UserTransaction transaction;
    @PersistenceContext EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        var region = "insert into region (code, name) values ('OP-IT', 'Placed') returning id";
        var id = ((Number) em.createNativeQuery(region).getSingleResult()).longValue();
        em.createNativeQuery(
                        """
                        insert into store (code, name, city, region_id, format, zone, language)
                        values ('OP-IT-1', 'New Town 9', 'Vilnius', :region, 'city',
                                'Europe/Vilnius', 'lt')
                        """)
                .setParameter("region", id)
                .executeUpdate();
        caller.is("mira").with(Role.TEAM_LEAD).inStore(STORE.value());
    }

    @AfterEach
    void take_back() throws Exception {
        transaction.rollback();
    }

    MadePlace make(PlaceKind kind) {
        return desk.make(STORE, new NewPlace(kind, "Till 2", "nps", Language.LT));
    }

    Object stored(String column) {
        em.flush();
        return em.createNativeQuery(
                        "select "
                                + column
                                + " from response r join store s on s.id = r.store_id"
                                + " where s.code = 'OP-IT-1'")
                .getSingleResult();
    }
}
