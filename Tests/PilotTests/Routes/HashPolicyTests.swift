// What of a request decides its host.

import EnvoyAPI
import IstioAPI
import Protobuf
import Testing

@testable import Pilot

struct HashPolicyTests {
    private typealias ConsistentHash = Networking.LoadBalancerSettings.ConsistentHashLB

    @Test func keysOfARequest() throws {
        let cookie = try ConsistentHash(json: #"{"httpCookie": {"name": "c", "path": "/p", "ttl": "10s"}}"#)
        guard case .cookie(let made)? = HashPolicies.policy(cookie)?.policySpecifier else {
            Issue.record("no cookie")
            return
        }
        #expect(made.name == "c")
        #expect(made.path == "/p")
        #expect(made.ttl == Duration(seconds: 10))
        guard case .header(let header)? = HashPolicies.policy(try ConsistentHash(json: #"{"httpHeaderName": "x"}"#))?.policySpecifier
        else {
            Issue.record("no header")
            return
        }
        #expect(header.headerName == "x")
        #expect(HashPolicies.policy(ConsistentHash()) == nil)
    }

    @Test func hashedRequestsMayBeTriedAtTheSameHost() {
        #expect(RetryPolicies.policy(nil, isHashed: true)?.retryHostPredicate.isEmpty ?? false)
        #expect(RetryPolicies.policy(nil, isHashed: false)?.retryHostPredicate.count == 1)
    }
}
