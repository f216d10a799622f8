// Generated from meshctl/kubernetes/volume.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// A directory or device that the containers of a pod can mount. Without a source it is an empty directory.
    public struct Volume: Message {
        /// Name by which containers mount the volume, unique in the pod.
        public var name: String = ""
        /// Which of `emptyDir`, `configMap`, `secret`, `projected`, `downwardAPI`, `persistentVolumeClaim`,
        /// `ephemeral`, `csi`, `hostPath`, `image`, `nfs`, `iscsi`, `fc`, `flexVolume`, `cephfs`, `rbd`,
        /// `glusterfs`, `cinder`, `awsElasticBlockStore`, `azureDisk`, `azureFile`, `gcePersistentDisk`,
        /// `vsphereVolume`, `portworxVolume`, `gitRepo`, `flocker`, `photonPersistentDisk`, `quobyte`, `scaleIO`,
        /// `storageos` is given, if any.
        public var source: Source?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Volume"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch source {
            case .emptyDir(let value): encoder.message(2, value)
            case .configMap(let value): encoder.message(3, value)
            case .secret(let value): encoder.message(4, value)
            case .projected(let value): encoder.message(5, value)
            case .downwardApi(let value): encoder.message(6, value)
            case .persistentVolumeClaim(let value): encoder.message(7, value)
            case .ephemeral(let value): encoder.message(8, value)
            case .csi(let value): encoder.message(9, value)
            case .hostPath(let value): encoder.message(10, value)
            case .image(let value): encoder.message(11, value)
            case .nfs(let value): encoder.message(12, value)
            case .iscsi(let value): encoder.message(13, value)
            case .fc(let value): encoder.message(14, value)
            case .flexVolume(let value): encoder.message(15, value)
            case .cephfs(let value): encoder.message(16, value)
            case .rbd(let value): encoder.message(17, value)
            case .glusterfs(let value): encoder.message(18, value)
            case .cinder(let value): encoder.message(19, value)
            case .awsElasticBlockStore(let value): encoder.message(20, value)
            case .azureDisk(let value): encoder.message(21, value)
            case .azureFile(let value): encoder.message(22, value)
            case .gcePersistentDisk(let value): encoder.message(23, value)
            case .vsphereVolume(let value): encoder.message(24, value)
            case .portworxVolume(let value): encoder.message(25, value)
            case .gitRepo(let value): encoder.message(26, value)
            case .flocker(let value): encoder.message(27, value)
            case .photonPersistentDisk(let value): encoder.message(28, value)
            case .quobyte(let value): encoder.message(29, value)
            case .scaleIo(let value): encoder.message(30, value)
            case .storageos(let value): encoder.message(31, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2:
                var value = MessageCodec<Kubernetes.EmptyDirVolumeSource>.blank
                if case .emptyDir(let present) = source { value = present }
                try MessageCodec<Kubernetes.EmptyDirVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .emptyDir(value) }
            case 3:
                var value = MessageCodec<Kubernetes.ConfigMapVolumeSource>.blank
                if case .configMap(let present) = source { value = present }
                try MessageCodec<Kubernetes.ConfigMapVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .configMap(value) }
            case 4:
                var value = MessageCodec<Kubernetes.SecretVolumeSource>.blank
                if case .secret(let present) = source { value = present }
                try MessageCodec<Kubernetes.SecretVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .secret(value) }
            case 5:
                var value = MessageCodec<Kubernetes.ProjectedVolumeSource>.blank
                if case .projected(let present) = source { value = present }
                try MessageCodec<Kubernetes.ProjectedVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .projected(value) }
            case 6:
                var value = MessageCodec<Kubernetes.DownwardAPIVolumeSource>.blank
                if case .downwardApi(let present) = source { value = present }
                try MessageCodec<Kubernetes.DownwardAPIVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .downwardApi(value) }
            case 7:
                var value = MessageCodec<Kubernetes.PersistentVolumeClaimVolumeSource>.blank
                if case .persistentVolumeClaim(let present) = source { value = present }
                try MessageCodec<Kubernetes.PersistentVolumeClaimVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .persistentVolumeClaim(value) }
            case 8:
                var value = MessageCodec<Kubernetes.EphemeralVolumeSource>.blank
                if case .ephemeral(let present) = source { value = present }
                try MessageCodec<Kubernetes.EphemeralVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .ephemeral(value) }
            case 9:
                var value = MessageCodec<Kubernetes.CSIVolumeSource>.blank
                if case .csi(let present) = source { value = present }
                try MessageCodec<Kubernetes.CSIVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .csi(value) }
            case 10:
                var value = MessageCodec<Kubernetes.HostPathVolumeSource>.blank
                if case .hostPath(let present) = source { value = present }
                try MessageCodec<Kubernetes.HostPathVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .hostPath(value) }
            case 11:
                var value = MessageCodec<Kubernetes.ImageVolumeSource>.blank
                if case .image(let present) = source { value = present }
                try MessageCodec<Kubernetes.ImageVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .image(value) }
            case 12:
                var value = MessageCodec<Kubernetes.NFSVolumeSource>.blank
                if case .nfs(let present) = source { value = present }
                try MessageCodec<Kubernetes.NFSVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .nfs(value) }
            case 13:
                var value = MessageCodec<Kubernetes.ISCSIVolumeSource>.blank
                if case .iscsi(let present) = source { value = present }
                try MessageCodec<Kubernetes.ISCSIVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .iscsi(value) }
            case 14:
                var value = MessageCodec<Kubernetes.FCVolumeSource>.blank
                if case .fc(let present) = source { value = present }
                try MessageCodec<Kubernetes.FCVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .fc(value) }
            case 15:
                var value = MessageCodec<Kubernetes.FlexVolumeSource>.blank
                if case .flexVolume(let present) = source { value = present }
                try MessageCodec<Kubernetes.FlexVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .flexVolume(value) }
            case 16:
                var value = MessageCodec<Kubernetes.CephFSVolumeSource>.blank
                if case .cephfs(let present) = source { value = present }
                try MessageCodec<Kubernetes.CephFSVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .cephfs(value) }
            case 17:
                var value = MessageCodec<Kubernetes.RBDVolumeSource>.blank
                if case .rbd(let present) = source { value = present }
                try MessageCodec<Kubernetes.RBDVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .rbd(value) }
            case 18:
                var value = MessageCodec<Kubernetes.GlusterfsVolumeSource>.blank
                if case .glusterfs(let present) = source { value = present }
                try MessageCodec<Kubernetes.GlusterfsVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .glusterfs(value) }
            case 19:
                var value = MessageCodec<Kubernetes.CinderVolumeSource>.blank
                if case .cinder(let present) = source { value = present }
                try MessageCodec<Kubernetes.CinderVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .cinder(value) }
            case 20:
                var value = MessageCodec<Kubernetes.AWSElasticBlockStoreVolumeSource>.blank
                if case .awsElasticBlockStore(let present) = source { value = present }
                try MessageCodec<Kubernetes.AWSElasticBlockStoreVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .awsElasticBlockStore(value) }
            case 21:
                var value = MessageCodec<Kubernetes.AzureDiskVolumeSource>.blank
                if case .azureDisk(let present) = source { value = present }
                try MessageCodec<Kubernetes.AzureDiskVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .azureDisk(value) }
            case 22:
                var value = MessageCodec<Kubernetes.AzureFileVolumeSource>.blank
                if case .azureFile(let present) = source { value = present }
                try MessageCodec<Kubernetes.AzureFileVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .azureFile(value) }
            case 23:
                var value = MessageCodec<Kubernetes.GCEPersistentDiskVolumeSource>.blank
                if case .gcePersistentDisk(let present) = source { value = present }
                try MessageCodec<Kubernetes.GCEPersistentDiskVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .gcePersistentDisk(value) }
            case 24:
                var value = MessageCodec<Kubernetes.VsphereVirtualDiskVolumeSource>.blank
                if case .vsphereVolume(let present) = source { value = present }
                try MessageCodec<Kubernetes.VsphereVirtualDiskVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .vsphereVolume(value) }
            case 25:
                var value = MessageCodec<Kubernetes.PortworxVolumeSource>.blank
                if case .portworxVolume(let present) = source { value = present }
                try MessageCodec<Kubernetes.PortworxVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .portworxVolume(value) }
            case 26:
                var value = MessageCodec<Kubernetes.GitRepoVolumeSource>.blank
                if case .gitRepo(let present) = source { value = present }
                try MessageCodec<Kubernetes.GitRepoVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .gitRepo(value) }
            case 27:
                var value = MessageCodec<Kubernetes.FlockerVolumeSource>.blank
                if case .flocker(let present) = source { value = present }
                try MessageCodec<Kubernetes.FlockerVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .flocker(value) }
            case 28:
                var value = MessageCodec<Kubernetes.PhotonPersistentDiskVolumeSource>.blank
                if case .photonPersistentDisk(let present) = source { value = present }
                try MessageCodec<Kubernetes.PhotonPersistentDiskVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .photonPersistentDisk(value) }
            case 29:
                var value = MessageCodec<Kubernetes.QuobyteVolumeSource>.blank
                if case .quobyte(let present) = source { value = present }
                try MessageCodec<Kubernetes.QuobyteVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .quobyte(value) }
            case 30:
                var value = MessageCodec<Kubernetes.ScaleIOVolumeSource>.blank
                if case .scaleIo(let present) = source { value = present }
                try MessageCodec<Kubernetes.ScaleIOVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .scaleIo(value) }
            case 31:
                var value = MessageCodec<Kubernetes.StorageOSVolumeSource>.blank
                if case .storageos(let present) = source { value = present }
                try MessageCodec<Kubernetes.StorageOSVolumeSource>.decode(&decoder, &value)
                if decoder.isConsumed { source = .storageos(value) }
            default: break
            }
        }

        public enum Source: Sendable {
            /// An empty directory that lives as long as the pod.
            case emptyDir(Kubernetes.EmptyDirVolumeSource)
            /// Entries of a ConfigMap as files.
            case configMap(Kubernetes.ConfigMapVolumeSource)
            /// Entries of a Secret as files.
            case secret(Kubernetes.SecretVolumeSource)
            /// Several sources together in one directory, such as service account tokens.
            case projected(Kubernetes.ProjectedVolumeSource)
            /// Facts about the pod itself as files.
            case downwardApi(Kubernetes.DownwardAPIVolumeSource)
            /// Storage that a PersistentVolumeClaim holds.
            case persistentVolumeClaim(Kubernetes.PersistentVolumeClaimVolumeSource)
            /// Storage from a claim that is made for the pod and deleted with it.
            case ephemeral(Kubernetes.EphemeralVolumeSource)
            /// Ephemeral storage of a driver of the Container Storage Interface.
            case csi(Kubernetes.CSIVolumeSource)
            /// A file or directory of the node. It opens the node to the pod.
            case hostPath(Kubernetes.HostPathVolumeSource)
            /// Contents of a container image, for reading only.
            case image(Kubernetes.ImageVolumeSource)
            /// Directory of an NFS server.
            case nfs(Kubernetes.NFSVolumeSource)
            /// iSCSI disk.
            indirect case iscsi(Kubernetes.ISCSIVolumeSource)
            /// Fibre Channel disk.
            case fc(Kubernetes.FCVolumeSource)
            /// Storage of a FlexVolume driver. Deprecated in favour of CSI.
            case flexVolume(Kubernetes.FlexVolumeSource)
            /// Ceph file system. No longer supported; use its CSI driver.
            case cephfs(Kubernetes.CephFSVolumeSource)
            /// Block device of Ceph. No longer supported; use its CSI driver.
            case rbd(Kubernetes.RBDVolumeSource)
            /// Gluster file system. No longer supported.
            case glusterfs(Kubernetes.GlusterfsVolumeSource)
            /// OpenStack disk. Served by its CSI driver.
            case cinder(Kubernetes.CinderVolumeSource)
            /// AWS disk. Served by its CSI driver.
            case awsElasticBlockStore(Kubernetes.AWSElasticBlockStoreVolumeSource)
            /// Azure disk. Served by its CSI driver.
            case azureDisk(Kubernetes.AzureDiskVolumeSource)
            /// Azure file share. Served by its CSI driver.
            case azureFile(Kubernetes.AzureFileVolumeSource)
            /// Google Compute Engine disk. Served by its CSI driver.
            case gcePersistentDisk(Kubernetes.GCEPersistentDiskVolumeSource)
            /// vSphere disk. Served by its CSI driver.
            case vsphereVolume(Kubernetes.VsphereVirtualDiskVolumeSource)
            /// Portworx volume. Served by its CSI driver.
            case portworxVolume(Kubernetes.PortworxVolumeSource)
            /// Checkout of a git repository. Deprecated: use an init container with an `emptyDir`.
            case gitRepo(Kubernetes.GitRepoVolumeSource)
            /// Flocker dataset. No longer supported.
            case flocker(Kubernetes.FlockerVolumeSource)
            /// Disk of a Photon controller. No longer supported.
            case photonPersistentDisk(Kubernetes.PhotonPersistentDiskVolumeSource)
            /// Quobyte volume. No longer supported.
            case quobyte(Kubernetes.QuobyteVolumeSource)
            /// ScaleIO volume. No longer supported.
            indirect case scaleIo(Kubernetes.ScaleIOVolumeSource)
            /// StorageOS volume. No longer supported.
            case storageos(Kubernetes.StorageOSVolumeSource)
        }
    }

    /// An empty directory that is made when the pod comes to a node and deleted when it leaves.
    public struct EmptyDirVolumeSource: Message {
        /// Where it is kept: absent for the node's disk, `Memory` for a RAM disk, `HugePages` or
        /// `HugePages-<size>`.
        public var medium: String?
        /// How much it may hold. A RAM disk also counts against the memory limits of the containers.
        public var sizeLimit: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EmptyDirVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, medium, StringCodec.self)
            encoder.optional(2, sizeLimit, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&medium, StringCodec.self)
            case 2: try decoder.optional(&sizeLimit, StringCodec.self)
            default: break
            }
        }
    }

    /// Entries of a ConfigMap as files.
    public struct ConfigMapVolumeSource: Message {
        /// Name of the ConfigMap, in the pod's namespace.
        public var name: String = ""
        /// Which keys become files, and under which paths. Without it, every key becomes a file of its name.
        public var items: [Kubernetes.KeyToPath] = []
        /// Permissions of the files, unless an item says otherwise. JSON knows no octal numbers: 420 is 0644.
        public var defaultMode: Int32?
        /// Whether the pod may start although the ConfigMap or one of its keys is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMapVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, items)
            encoder.optional(3, defaultMode, Int32Codec.self)
            encoder.optional(4, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&items)
            case 3: try decoder.optional(&defaultMode, Int32Codec.self)
            case 4: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// Entries of a Secret as files.
    public struct SecretVolumeSource: Message {
        /// Name of the Secret, in the pod's namespace.
        public var secretName: String = ""
        /// Which keys become files, and under which paths. Without it, every key becomes a file of its name.
        public var items: [Kubernetes.KeyToPath] = []
        /// Permissions of the files, unless an item says otherwise. JSON knows no octal numbers: 420 is 0644.
        public var defaultMode: Int32?
        /// Whether the pod may start although the Secret or one of its keys is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SecretVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, secretName)
            encoder.messages(2, items)
            encoder.optional(3, defaultMode, Int32Codec.self)
            encoder.optional(4, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&secretName)
            case 2: try decoder.messages(&items)
            case 3: try decoder.optional(&defaultMode, Int32Codec.self)
            case 4: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// Makes a key of a ConfigMap or Secret the file at a path.
    public struct KeyToPath: Message {
        /// The key.
        public var key: String = ""
        /// Path of the file in the volume: relative, without `..`.
        public var path: String = ""
        /// Permissions of this file instead of the default ones. JSON knows no octal numbers: 420 is 0644.
        public var mode: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.KeyToPath"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, path)
            encoder.optional(3, mode, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&path)
            case 3: try decoder.optional(&mode, Int32Codec.self)
            default: break
            }
        }
    }

    /// Several sources together in one directory.
    public struct ProjectedVolumeSource: Message {
        /// The sources. Their paths may not collide.
        public var sources: [Kubernetes.VolumeProjection] = []
        /// Permissions of the files, unless an item says otherwise. JSON knows no octal numbers: 420 is 0644.
        public var defaultMode: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ProjectedVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, sources)
            encoder.optional(2, defaultMode, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&sources)
            case 2: try decoder.optional(&defaultMode, Int32Codec.self)
            default: break
            }
        }
    }

    /// One source of a projected volume.
    public struct VolumeProjection: Message {
        /// Which of `serviceAccountToken`, `configMap`, `secret`, `downwardAPI`, `clusterTrustBundle`,
        /// `podCertificate` is given, if any.
        public var source: Source?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VolumeProjection"]

        public func encode(to encoder: inout Encoder) {
            switch source {
            case .serviceAccountToken(let value): encoder.message(1, value)
            case .configMap(let value): encoder.message(2, value)
            case .secret(let value): encoder.message(3, value)
            case .downwardApi(let value): encoder.message(4, value)
            case .clusterTrustBundle(let value): encoder.message(5, value)
            case .podCertificate(let value): encoder.message(6, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<Kubernetes.ServiceAccountTokenProjection>.blank
                if case .serviceAccountToken(let present) = source { value = present }
                try MessageCodec<Kubernetes.ServiceAccountTokenProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .serviceAccountToken(value) }
            case 2:
                var value = MessageCodec<Kubernetes.ConfigMapProjection>.blank
                if case .configMap(let present) = source { value = present }
                try MessageCodec<Kubernetes.ConfigMapProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .configMap(value) }
            case 3:
                var value = MessageCodec<Kubernetes.SecretProjection>.blank
                if case .secret(let present) = source { value = present }
                try MessageCodec<Kubernetes.SecretProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .secret(value) }
            case 4:
                var value = MessageCodec<Kubernetes.DownwardAPIProjection>.blank
                if case .downwardApi(let present) = source { value = present }
                try MessageCodec<Kubernetes.DownwardAPIProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .downwardApi(value) }
            case 5:
                var value = MessageCodec<Kubernetes.ClusterTrustBundleProjection>.blank
                if case .clusterTrustBundle(let present) = source { value = present }
                try MessageCodec<Kubernetes.ClusterTrustBundleProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .clusterTrustBundle(value) }
            case 6:
                var value = MessageCodec<Kubernetes.PodCertificateProjection>.blank
                if case .podCertificate(let present) = source { value = present }
                try MessageCodec<Kubernetes.PodCertificateProjection>.decode(&decoder, &value)
                if decoder.isConsumed { source = .podCertificate(value) }
            default: break
            }
        }

        public enum Source: Sendable {
            /// A token that proves the pod's service account.
            case serviceAccountToken(Kubernetes.ServiceAccountTokenProjection)
            /// Entries of a ConfigMap.
            case configMap(Kubernetes.ConfigMapProjection)
            /// Entries of a Secret.
            case secret(Kubernetes.SecretProjection)
            /// Facts about the pod.
            case downwardApi(Kubernetes.DownwardAPIProjection)
            /// Root certificates that the cluster distributes.
            case clusterTrustBundle(Kubernetes.ClusterTrustBundleProjection)
            /// A private key with a certificate issued for the pod.
            case podCertificate(Kubernetes.PodCertificateProjection)
        }
    }

    /// A token for the pod's service account; the kubelet renews it before it expires.
    public struct ServiceAccountTokenProjection: Message {
        /// Who the token is meant for. A recipient refuses tokens for others.
        public var audience: String?
        /// How long the token is asked to be valid. The issuer may choose otherwise.
        public var expirationSeconds: Int64?
        /// Path of the file with the token, in the volume.
        public var path: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ServiceAccountTokenProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, audience, StringCodec.self)
            encoder.optional(2, expirationSeconds, Int64Codec.self)
            encoder.string(3, path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&audience, StringCodec.self)
            case 2: try decoder.optional(&expirationSeconds, Int64Codec.self)
            case 3: try decoder.string(&path)
            default: break
            }
        }
    }

    /// Entries of a ConfigMap in a projected volume.
    public struct ConfigMapProjection: Message {
        /// Name of the ConfigMap, in the pod's namespace.
        public var name: String = ""
        /// Which keys become files, and under which paths. Without it, every key becomes a file of its name.
        public var items: [Kubernetes.KeyToPath] = []
        /// Whether the pod may start although the ConfigMap or one of its keys is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ConfigMapProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, items)
            encoder.optional(3, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&items)
            case 3: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// Entries of a Secret in a projected volume.
    public struct SecretProjection: Message {
        /// Name of the Secret, in the pod's namespace.
        public var name: String = ""
        /// Which keys become files, and under which paths. Without it, every key becomes a file of its name.
        public var items: [Kubernetes.KeyToPath] = []
        /// Whether the pod may start although the Secret or one of its keys is missing.
        public var optional: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SecretProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, items)
            encoder.optional(3, optional, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&items)
            case 3: try decoder.optional(&optional, BoolCodec.self)
            default: break
            }
        }
    }

    /// Certificates of one ClusterTrustBundle, or of all that match, in one PEM file.
    public struct ClusterTrustBundleProjection: Message {
        /// Name of one bundle; not together with `signerName` and `labelSelector`.
        public var name: String?
        /// Takes all bundles of this signer that the label selector chooses.
        public var signerName: String?
        /// Which bundles of the signer are taken. An absent selector takes none, an empty one takes all.
        @Sub public var labelSelector: Kubernetes.LabelSelector
        /// Whether the pod may start although no such bundle exists.
        public var optional: Bool?
        /// Path of the file, in the volume.
        public var path: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ClusterTrustBundleProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.optional(2, signerName, StringCodec.self)
            encoder.message(3, _labelSelector)
            encoder.optional(4, optional, BoolCodec.self)
            encoder.string(5, path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.optional(&signerName, StringCodec.self)
            case 3: try decoder.message(&_labelSelector)
            case 4: try decoder.optional(&optional, BoolCodec.self)
            case 5: try decoder.string(&path)
            default: break
            }
        }
    }

    /// A private key that the kubelet makes, and a certificate chain that a signer issues for it and the pod. Both
    /// are renewed in time.
    public struct PodCertificateProjection: Message {
        /// The signer who is asked for the certificate.
        public var signerName: String = ""
        /// Kind of the private key.
        public var keyType: String = ""
        /// Longest validity that the certificate may have. The signer may choose a shorter one.
        public var maxExpirationSeconds: Int32?
        /// Path of one PEM file with the key followed by the certificate chain.
        public var credentialBundlePath: String?
        /// Path of the PEM file with the key alone. Prefer the bundle, which is replaced in one step.
        public var keyPath: String?
        /// Path of the PEM file with the certificate chain alone. Prefer the bundle.
        public var certificateChainPath: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PodCertificateProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, signerName)
            encoder.string(2, keyType)
            encoder.optional(3, maxExpirationSeconds, Int32Codec.self)
            encoder.optional(4, credentialBundlePath, StringCodec.self)
            encoder.optional(5, keyPath, StringCodec.self)
            encoder.optional(6, certificateChainPath, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&signerName)
            case 2: try decoder.string(&keyType)
            case 3: try decoder.optional(&maxExpirationSeconds, Int32Codec.self)
            case 4: try decoder.optional(&credentialBundlePath, StringCodec.self)
            case 5: try decoder.optional(&keyPath, StringCodec.self)
            case 6: try decoder.optional(&certificateChainPath, StringCodec.self)
            default: break
            }
        }
    }

    /// Facts about the pod as files.
    public struct DownwardAPIVolumeSource: Message {
        /// The files.
        public var items: [Kubernetes.DownwardAPIVolumeFile] = []
        /// Permissions of the files, unless an item says otherwise. JSON knows no octal numbers: 420 is 0644.
        public var defaultMode: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DownwardAPIVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, items)
            encoder.optional(2, defaultMode, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&items)
            case 2: try decoder.optional(&defaultMode, Int32Codec.self)
            default: break
            }
        }
    }

    /// Facts about the pod in a projected volume.
    public struct DownwardAPIProjection: Message {
        /// The files.
        public var items: [Kubernetes.DownwardAPIVolumeFile] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DownwardAPIProjection"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, items)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&items)
            default: break
            }
        }
    }

    /// A file that holds one fact about the pod.
    public struct DownwardAPIVolumeFile: Message {
        /// Path of the file in the volume: relative, without `..`.
        public var path: String = ""
        /// Which of `fieldRef`, `resourceFieldRef` is given, if any.
        public var origin: Origin?
        /// Permissions of this file instead of the default ones. JSON knows no octal numbers: 420 is 0644.
        public var mode: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.DownwardAPIVolumeFile"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            switch origin {
            case .fieldRef(let value): encoder.message(2, value)
            case .resourceFieldRef(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.optional(4, mode, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2:
                var value = MessageCodec<Kubernetes.ObjectFieldSelector>.blank
                if case .fieldRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ObjectFieldSelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .fieldRef(value) }
            case 3:
                var value = MessageCodec<Kubernetes.ResourceFieldSelector>.blank
                if case .resourceFieldRef(let present) = origin { value = present }
                try MessageCodec<Kubernetes.ResourceFieldSelector>.decode(&decoder, &value)
                if decoder.isConsumed { origin = .resourceFieldRef(value) }
            case 4: try decoder.optional(&mode, Int32Codec.self)
            default: break
            }
        }

        public enum Origin: Sendable {
            /// A field of the pod: its name, namespace, uid, labels or annotations.
            case fieldRef(Kubernetes.ObjectFieldSelector)
            /// A limit or request of one of its containers.
            case resourceFieldRef(Kubernetes.ResourceFieldSelector)
        }
    }

    /// Chooses a field of the pod.
    public struct ObjectFieldSelector: Message {
        /// API version in whose terms the path is written.
        public var apiVersion: String?
        /// Path of the field, such as `metadata.name`, `metadata.labels['app']` or `status.podIP`.
        public var fieldPath: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ObjectFieldSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, apiVersion, StringCodec.self)
            encoder.string(2, fieldPath)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&apiVersion, StringCodec.self)
            case 2: try decoder.string(&fieldPath)
            default: break
            }
        }
    }

    /// Chooses a limit or request of a container.
    public struct ResourceFieldSelector: Message {
        /// Name of the container. It has to be given in volumes; in a container's environment it is that container
        /// itself when absent.
        public var containerName: String?
        /// The resource, such as `limits.cpu` or `requests.memory`.
        public var resource: String = ""
        /// Unit of the result, such as `1m` or `1Mi`; the number is rounded up to whole units.
        public var divisor: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ResourceFieldSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, containerName, StringCodec.self)
            encoder.string(2, resource)
            encoder.optional(3, divisor, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&containerName, StringCodec.self)
            case 2: try decoder.string(&resource)
            case 3: try decoder.optional(&divisor, StringCodec.self)
            default: break
            }
        }
    }

    /// Storage that a claim of the same namespace holds.
    public struct PersistentVolumeClaimVolumeSource: Message {
        /// Name of the PersistentVolumeClaim.
        public var claimName: String = ""
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaimVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, claimName)
            encoder.optional(2, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&claimName)
            case 2: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Storage from a claim that is made for the pod and deleted with it.
    public struct EphemeralVolumeSource: Message {
        /// What the claim looks like. Its name is that of the pod, a hyphen, and that of the volume.
        @Sub public var volumeClaimTemplate: Kubernetes.PersistentVolumeClaimTemplate
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EphemeralVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _volumeClaimTemplate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_volumeClaimTemplate)
            default: break
            }
        }
    }

    /// Claim that is made for a pod.
    public struct PersistentVolumeClaimTemplate: Message {
        /// Labels and annotations that the claim gets. Other fields are refused.
        @Sub public var metadata: Kubernetes.ObjectMeta
        /// The claim.
        @Sub public var spec: Kubernetes.PersistentVolumeClaimSpec
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaimTemplate"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _metadata)
            encoder.message(2, _spec)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_metadata)
            case 2: try decoder.message(&_spec)
            default: break
            }
        }
    }

    /// A request for storage, as a StatefulSet makes one for each of its pods.
    public struct PersistentVolumeClaim: Message {
        /// API version of the claim: `v1`.
        public var apiVersion: String?
        /// Kind of the claim: `PersistentVolumeClaim`.
        public var kind: String?
        /// Name, labels and annotations of the claim. The name is that of a volume of the pods.
        @Sub public var metadata: Kubernetes.ObjectMeta
        /// Which storage is asked for.
        @Sub public var spec: Kubernetes.PersistentVolumeClaimSpec
        /// What has been granted. Set by Kubernetes.
        @Sub public var status: Kubernetes.PersistentVolumeClaimStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaim"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, apiVersion, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.message(3, _metadata)
            encoder.message(4, _spec)
            encoder.message(5, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&apiVersion, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.message(&_metadata)
            case 4: try decoder.message(&_spec)
            case 5: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// Which storage is asked for.
    public struct PersistentVolumeClaimSpec: Message {
        /// How the storage is used: by one node, by many for reading, by many, or by a single pod.
        public var accessModes: [String] = []
        /// How much storage is asked for.
        @Sub public var resources: Kubernetes.VolumeResourceRequirements
        /// Class of the storage. Absent means the cluster's default; an empty text means storage without a class.
        public var storageClassName: String?
        /// Whether the storage is a file system or a raw device.
        public var volumeMode: String?
        /// Name of the PersistentVolume that the claim is bound to.
        public var volumeName: String?
        /// Which volumes may be bound, by their labels.
        @Sub public var selector: Kubernetes.LabelSelector
        /// An object that the storage is filled from: a snapshot or another claim.
        @Sub public var dataSource: Kubernetes.TypedLocalObjectReference
        /// The same for objects of any kind, also of other namespaces.
        @Sub public var dataSourceRef: Kubernetes.TypedObjectReference
        /// Name of the VolumeAttributesClass, which sets properties such as throughput and can be changed later.
        public var volumeAttributesClassName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaimSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, accessModes, StringCodec.self)
            encoder.message(2, _resources)
            encoder.optional(3, storageClassName, StringCodec.self)
            encoder.optional(4, volumeMode, StringCodec.self)
            encoder.optional(5, volumeName, StringCodec.self)
            encoder.message(6, _selector)
            encoder.message(7, _dataSource)
            encoder.message(8, _dataSourceRef)
            encoder.optional(9, volumeAttributesClassName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&accessModes, StringCodec.self)
            case 2: try decoder.message(&_resources)
            case 3: try decoder.optional(&storageClassName, StringCodec.self)
            case 4: try decoder.optional(&volumeMode, StringCodec.self)
            case 5: try decoder.optional(&volumeName, StringCodec.self)
            case 6: try decoder.message(&_selector)
            case 7: try decoder.message(&_dataSource)
            case 8: try decoder.message(&_dataSourceRef)
            case 9: try decoder.optional(&volumeAttributesClassName, StringCodec.self)
            default: break
            }
        }
    }

    /// How much storage is asked for, and how much it may become.
    public struct VolumeResourceRequirements: Message {
        /// What is needed at least; the key is `storage`.
        public var requests: [String: String] = .init()
        /// What is allowed at most.
        public var limits: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VolumeResourceRequirements"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, requests, StringCodec.self, StringCodec.self)
            encoder.map(2, limits, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&requests, StringCodec.self, StringCodec.self)
            case 2: try decoder.entry(&limits, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Refers to an object of any kind, possibly of another namespace.
    public struct TypedObjectReference: Message {
        /// API group of the object; absent for the core group.
        public var apiGroup: String?
        /// Kind of the object.
        public var kind: String = ""
        /// Name of the object.
        public var name: String = ""
        /// Namespace of the object; a ReferenceGrant there has to allow it.
        public var namespace: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.TypedObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, apiGroup, StringCodec.self)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.optional(4, namespace, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&apiGroup, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            case 4: try decoder.optional(&namespace, StringCodec.self)
            default: break
            }
        }
    }

    /// What a claim has been granted.
    public struct PersistentVolumeClaimStatus: Message {
        /// Where the claim stands: `Pending`, `Bound` or `Lost`.
        public var phase: String?
        /// How the storage can be used.
        public var accessModes: [String] = []
        /// How large the storage is.
        public var capacity: [String: String] = .init()
        /// Size that has been set aside for the claim, which may be above its capacity while it grows.
        public var allocatedResources: [String: String] = .init()
        /// How far a change of the size is, for each resource.
        public var allocatedResourceStatuses: [String: String] = .init()
        /// Aspects of the claim's state, such as a change of its size.
        public var conditions: [Kubernetes.PersistentVolumeClaimCondition] = []
        /// Name of the VolumeAttributesClass in force.
        public var currentVolumeAttributesClassName: String?
        /// How far a change of the VolumeAttributesClass is.
        @Sub public var modifyVolumeStatus: Kubernetes.ModifyVolumeStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaimStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, phase, StringCodec.self)
            encoder.items(2, accessModes, StringCodec.self)
            encoder.map(3, capacity, StringCodec.self, StringCodec.self)
            encoder.map(4, allocatedResources, StringCodec.self, StringCodec.self)
            encoder.map(5, allocatedResourceStatuses, StringCodec.self, StringCodec.self)
            encoder.messages(6, conditions)
            encoder.optional(7, currentVolumeAttributesClassName, StringCodec.self)
            encoder.message(8, _modifyVolumeStatus)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&phase, StringCodec.self)
            case 2: try decoder.items(&accessModes, StringCodec.self)
            case 3: try decoder.entry(&capacity, StringCodec.self, StringCodec.self)
            case 4: try decoder.entry(&allocatedResources, StringCodec.self, StringCodec.self)
            case 5: try decoder.entry(&allocatedResourceStatuses, StringCodec.self, StringCodec.self)
            case 6: try decoder.messages(&conditions)
            case 7: try decoder.optional(&currentVolumeAttributesClassName, StringCodec.self)
            case 8: try decoder.message(&_modifyVolumeStatus)
            default: break
            }
        }
    }

    /// One aspect of a claim's state.
    public struct PersistentVolumeClaimCondition: Message {
        /// Which aspect.
        public var type: String?
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String?
        /// When the aspect was last looked at.
        public var lastProbeTime: String?
        /// When the status last changed.
        public var lastTransitionTime: String?
        /// Why the status last changed: one word, for programs.
        public var reason: String?
        /// The same for people.
        public var message: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PersistentVolumeClaimCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.optional(3, lastProbeTime, StringCodec.self)
            encoder.optional(4, lastTransitionTime, StringCodec.self)
            encoder.optional(5, reason, StringCodec.self)
            encoder.optional(6, message, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            case 3: try decoder.optional(&lastProbeTime, StringCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, StringCodec.self)
            case 5: try decoder.optional(&reason, StringCodec.self)
            case 6: try decoder.optional(&message, StringCodec.self)
            default: break
            }
        }
    }

    /// How far a change of a volume's VolumeAttributesClass is.
    public struct ModifyVolumeStatus: Message {
        /// Name of the class that is being applied.
        public var targetVolumeAttributesClassName: String?
        /// Where the change stands: `Pending`, `InProgress` or `Infeasible`.
        public var status: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ModifyVolumeStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, targetVolumeAttributesClassName, StringCodec.self)
            encoder.optional(2, status, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&targetVolumeAttributesClassName, StringCodec.self)
            case 2: try decoder.optional(&status, StringCodec.self)
            default: break
            }
        }
    }

    /// Ephemeral storage of a driver of the Container Storage Interface.
    public struct CSIVolumeSource: Message {
        /// Name of the driver.
        public var driver: String = ""
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Settings for the driver.
        public var volumeAttributes: [String: String] = .init()
        /// Secret of the pod's namespace that the driver gets when it mounts the volume.
        @Sub public var nodePublishSecretRef: Kubernetes.LocalObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CSIVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, driver)
            encoder.optional(2, readOnly, BoolCodec.self)
            encoder.optional(3, fsType, StringCodec.self)
            encoder.map(4, volumeAttributes, StringCodec.self, StringCodec.self)
            encoder.message(5, _nodePublishSecretRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&driver)
            case 2: try decoder.optional(&readOnly, BoolCodec.self)
            case 3: try decoder.optional(&fsType, StringCodec.self)
            case 4: try decoder.entry(&volumeAttributes, StringCodec.self, StringCodec.self)
            case 5: try decoder.message(&_nodePublishSecretRef)
            default: break
            }
        }
    }

    /// A file or directory of the node.
    public struct HostPathVolumeSource: Message {
        /// Path on the node. It may not contain `..`.
        public var path: String = ""
        /// What has to be there, or is made, before the mount. An empty text means that nothing is checked.
        public var type: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.HostPathVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.optional(2, type, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.optional(&type, StringCodec.self)
            default: break
            }
        }
    }

    /// Contents of a container image, for reading only.
    public struct ImageVolumeSource: Message {
        /// The image, with tag or digest.
        public var reference: String?
        /// When the image is pulled. Absent means `Always` for the tag `latest`, otherwise `IfNotPresent`.
        public var pullPolicy: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ImageVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, reference, StringCodec.self)
            encoder.optional(2, pullPolicy, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&reference, StringCodec.self)
            case 2: try decoder.optional(&pullPolicy, StringCodec.self)
            default: break
            }
        }
    }

    /// Directory of an NFS server.
    public struct NFSVolumeSource: Message {
        /// Host name or address of the server.
        public var server: String = ""
        /// Path that the server exports.
        public var path: String = ""
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.NFSVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, server)
            encoder.string(2, path)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&server)
            case 2: try decoder.string(&path)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// iSCSI disk.
    public struct ISCSIVolumeSource: Message {
        /// Address of the target, with the port if it is not 860 or 3260.
        public var targetPortal: String = ""
        /// Further addresses of the target.
        public var portals: [String] = []
        /// Qualified name of the target.
        public var iqn: String = ""
        /// Number of the logical unit.
        public var lun: Int32?
        /// Name of the interface of the initiator.
        public var iscsiInterface: String?
        /// Name of the initiator.
        public var initiatorName: String?
        /// Whether discovery authenticates with CHAP.
        public var chapAuthDiscovery: Bool?
        /// Whether sessions authenticate with CHAP.
        public var chapAuthSession: Bool?
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ISCSIVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, targetPortal)
            encoder.items(2, portals, StringCodec.self)
            encoder.string(3, iqn)
            encoder.optional(4, lun, Int32Codec.self)
            encoder.optional(5, iscsiInterface, StringCodec.self)
            encoder.optional(6, initiatorName, StringCodec.self)
            encoder.optional(7, chapAuthDiscovery, BoolCodec.self)
            encoder.optional(8, chapAuthSession, BoolCodec.self)
            encoder.message(9, _secretRef)
            encoder.optional(10, fsType, StringCodec.self)
            encoder.optional(11, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&targetPortal)
            case 2: try decoder.items(&portals, StringCodec.self)
            case 3: try decoder.string(&iqn)
            case 4: try decoder.optional(&lun, Int32Codec.self)
            case 5: try decoder.optional(&iscsiInterface, StringCodec.self)
            case 6: try decoder.optional(&initiatorName, StringCodec.self)
            case 7: try decoder.optional(&chapAuthDiscovery, BoolCodec.self)
            case 8: try decoder.optional(&chapAuthSession, BoolCodec.self)
            case 9: try decoder.message(&_secretRef)
            case 10: try decoder.optional(&fsType, StringCodec.self)
            case 11: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Fibre Channel disk, by target and unit or by worldwide identifiers.
    public struct FCVolumeSource: Message {
        /// Worldwide names of the targets.
        public var targetWwns: [String] = []
        /// Number of the logical unit.
        public var lun: Int32?
        /// Worldwide identifiers of the volume.
        public var wwids: [String] = []
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.FCVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, targetWwns, StringCodec.self)
            encoder.optional(2, lun, Int32Codec.self)
            encoder.items(3, wwids, StringCodec.self)
            encoder.optional(4, fsType, StringCodec.self)
            encoder.optional(5, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&targetWwns, StringCodec.self)
            case 2: try decoder.optional(&lun, Int32Codec.self)
            case 3: try decoder.items(&wwids, StringCodec.self)
            case 4: try decoder.optional(&fsType, StringCodec.self)
            case 5: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Storage of a FlexVolume driver.
    public struct FlexVolumeSource: Message {
        /// Name of the driver.
        public var driver: String = ""
        /// Settings for the driver.
        public var options: [String: String] = .init()
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.FlexVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, driver)
            encoder.map(2, options, StringCodec.self, StringCodec.self)
            encoder.message(3, _secretRef)
            encoder.optional(4, fsType, StringCodec.self)
            encoder.optional(5, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&driver)
            case 2: try decoder.entry(&options, StringCodec.self, StringCodec.self)
            case 3: try decoder.message(&_secretRef)
            case 4: try decoder.optional(&fsType, StringCodec.self)
            case 5: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Ceph file system.
    public struct CephFSVolumeSource: Message {
        /// Addresses of the Ceph monitors.
        public var monitors: [String] = []
        /// Directory that is mounted.
        public var path: String?
        /// Name of the Ceph user.
        public var user: String?
        /// File on the node with the user's key.
        public var secretFile: String?
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CephFSVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, monitors, StringCodec.self)
            encoder.optional(2, path, StringCodec.self)
            encoder.optional(3, user, StringCodec.self)
            encoder.optional(4, secretFile, StringCodec.self)
            encoder.message(5, _secretRef)
            encoder.optional(6, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&monitors, StringCodec.self)
            case 2: try decoder.optional(&path, StringCodec.self)
            case 3: try decoder.optional(&user, StringCodec.self)
            case 4: try decoder.optional(&secretFile, StringCodec.self)
            case 5: try decoder.message(&_secretRef)
            case 6: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Block device of Ceph.
    public struct RBDVolumeSource: Message {
        /// Addresses of the Ceph monitors.
        public var monitors: [String] = []
        /// Name of the image.
        public var image: String = ""
        /// Name of the pool.
        public var pool: String?
        /// Name of the Ceph user.
        public var user: String?
        /// File on the node with the key ring.
        public var keyring: String?
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.RBDVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, monitors, StringCodec.self)
            encoder.string(2, image)
            encoder.optional(3, pool, StringCodec.self)
            encoder.optional(4, user, StringCodec.self)
            encoder.optional(5, keyring, StringCodec.self)
            encoder.message(6, _secretRef)
            encoder.optional(7, fsType, StringCodec.self)
            encoder.optional(8, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&monitors, StringCodec.self)
            case 2: try decoder.string(&image)
            case 3: try decoder.optional(&pool, StringCodec.self)
            case 4: try decoder.optional(&user, StringCodec.self)
            case 5: try decoder.optional(&keyring, StringCodec.self)
            case 6: try decoder.message(&_secretRef)
            case 7: try decoder.optional(&fsType, StringCodec.self)
            case 8: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Gluster file system.
    public struct GlusterfsVolumeSource: Message {
        /// Name of the Endpoints object that lists the servers.
        public var endpoints: String = ""
        /// Path of the volume.
        public var path: String = ""
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.GlusterfsVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, endpoints)
            encoder.string(2, path)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&endpoints)
            case 2: try decoder.string(&path)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// OpenStack disk.
    public struct CinderVolumeSource: Message {
        /// Identity of the volume in its storage system.
        public var volumeId: String = ""
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.CinderVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, volumeId)
            encoder.message(2, _secretRef)
            encoder.optional(3, fsType, StringCodec.self)
            encoder.optional(4, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&volumeId)
            case 2: try decoder.message(&_secretRef)
            case 3: try decoder.optional(&fsType, StringCodec.self)
            case 4: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// AWS disk.
    public struct AWSElasticBlockStoreVolumeSource: Message {
        /// Identity of the volume in its storage system.
        public var volumeId: String = ""
        /// Number of the partition that is mounted; absent for the whole disk.
        public var partition: Int32?
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.AWSElasticBlockStoreVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, volumeId)
            encoder.optional(2, partition, Int32Codec.self)
            encoder.optional(3, fsType, StringCodec.self)
            encoder.optional(4, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&volumeId)
            case 2: try decoder.optional(&partition, Int32Codec.self)
            case 3: try decoder.optional(&fsType, StringCodec.self)
            case 4: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Azure disk.
    public struct AzureDiskVolumeSource: Message {
        /// Name of the disk.
        public var diskName: String = ""
        /// Address of the disk.
        public var diskUri: String = ""
        /// How the node caches the disk.
        public var cachingMode: String?
        /// Whether the disk is a blob in a shared or dedicated account, or a managed disk.
        public var kind: String?
        /// Type of the file system that is mounted.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.AzureDiskVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, diskName)
            encoder.string(2, diskUri)
            encoder.optional(3, cachingMode, StringCodec.self)
            encoder.optional(4, kind, StringCodec.self)
            encoder.optional(5, fsType, StringCodec.self)
            encoder.optional(6, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&diskName)
            case 2: try decoder.string(&diskUri)
            case 3: try decoder.optional(&cachingMode, StringCodec.self)
            case 4: try decoder.optional(&kind, StringCodec.self)
            case 5: try decoder.optional(&fsType, StringCodec.self)
            case 6: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Azure file share.
    public struct AzureFileVolumeSource: Message {
        /// Secret with name and key of the storage account.
        public var secretName: String = ""
        /// Name of the share.
        public var shareName: String = ""
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.AzureFileVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, secretName)
            encoder.string(2, shareName)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&secretName)
            case 2: try decoder.string(&shareName)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Google Compute Engine disk.
    public struct GCEPersistentDiskVolumeSource: Message {
        /// Name of the disk.
        public var pdName: String = ""
        /// Number of the partition that is mounted; absent for the whole disk.
        public var partition: Int32?
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.GCEPersistentDiskVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, pdName)
            encoder.optional(2, partition, Int32Codec.self)
            encoder.optional(3, fsType, StringCodec.self)
            encoder.optional(4, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&pdName)
            case 2: try decoder.optional(&partition, Int32Codec.self)
            case 3: try decoder.optional(&fsType, StringCodec.self)
            case 4: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// vSphere disk.
    public struct VsphereVirtualDiskVolumeSource: Message {
        /// Path of the disk's file.
        public var volumePath: String = ""
        /// Name of the storage policy.
        public var storagePolicyName: String?
        /// Identity of the storage policy.
        public var storagePolicyId: String?
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.VsphereVirtualDiskVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, volumePath)
            encoder.optional(2, storagePolicyName, StringCodec.self)
            encoder.optional(3, storagePolicyId, StringCodec.self)
            encoder.optional(4, fsType, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&volumePath)
            case 2: try decoder.optional(&storagePolicyName, StringCodec.self)
            case 3: try decoder.optional(&storagePolicyId, StringCodec.self)
            case 4: try decoder.optional(&fsType, StringCodec.self)
            default: break
            }
        }
    }

    /// Portworx volume.
    public struct PortworxVolumeSource: Message {
        /// Identity of the volume in its storage system.
        public var volumeId: String = ""
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PortworxVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, volumeId)
            encoder.optional(2, fsType, StringCodec.self)
            encoder.optional(3, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&volumeId)
            case 2: try decoder.optional(&fsType, StringCodec.self)
            case 3: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// Checkout of a git repository.
    public struct GitRepoVolumeSource: Message {
        /// URL of the repository.
        public var repository: String = ""
        /// Commit to check out.
        public var revision: String?
        /// Directory of the checkout in the volume, without `..`.
        public var directory: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.GitRepoVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, repository)
            encoder.optional(2, revision, StringCodec.self)
            encoder.optional(3, directory, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&repository)
            case 2: try decoder.optional(&revision, StringCodec.self)
            case 3: try decoder.optional(&directory, StringCodec.self)
            default: break
            }
        }
    }

    /// Flocker dataset, by name or identity.
    public struct FlockerVolumeSource: Message {
        /// Name of the dataset.
        public var datasetName: String?
        /// Identity of the dataset.
        public var datasetUuid: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.FlockerVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, datasetName, StringCodec.self)
            encoder.optional(2, datasetUuid, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&datasetName, StringCodec.self)
            case 2: try decoder.optional(&datasetUuid, StringCodec.self)
            default: break
            }
        }
    }

    /// Disk of a Photon controller.
    public struct PhotonPersistentDiskVolumeSource: Message {
        /// Identity of the disk.
        public var pdId: String = ""
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PhotonPersistentDiskVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, pdId)
            encoder.optional(2, fsType, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&pdId)
            case 2: try decoder.optional(&fsType, StringCodec.self)
            default: break
            }
        }
    }

    /// Quobyte volume.
    public struct QuobyteVolumeSource: Message {
        /// Addresses of the registries, with ports, divided by commas.
        public var registry: String = ""
        /// Name of the volume.
        public var volume: String = ""
        /// Owner of the volume.
        public var tenant: String?
        /// User that mounts it.
        public var user: String?
        /// Group that mounts it.
        public var group: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.QuobyteVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, registry)
            encoder.string(2, volume)
            encoder.optional(3, tenant, StringCodec.self)
            encoder.optional(4, user, StringCodec.self)
            encoder.optional(5, group, StringCodec.self)
            encoder.optional(6, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&registry)
            case 2: try decoder.string(&volume)
            case 3: try decoder.optional(&tenant, StringCodec.self)
            case 4: try decoder.optional(&user, StringCodec.self)
            case 5: try decoder.optional(&group, StringCodec.self)
            case 6: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// ScaleIO volume.
    public struct ScaleIOVolumeSource: Message {
        /// Address of the gateway.
        public var gateway: String = ""
        /// Name of the storage system.
        public var system: String = ""
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Whether the gateway is reached over TLS.
        public var sslEnabled: Bool?
        /// Name of the protection domain.
        public var protectionDomain: String?
        /// Pool of the domain.
        public var storagePool: String?
        /// `ThickProvisioned` or `ThinProvisioned`.
        public var storageMode: String?
        /// Name of the volume.
        public var volumeName: String = ""
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ScaleIOVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, gateway)
            encoder.string(2, system)
            encoder.message(3, _secretRef)
            encoder.optional(4, sslEnabled, BoolCodec.self)
            encoder.optional(5, protectionDomain, StringCodec.self)
            encoder.optional(6, storagePool, StringCodec.self)
            encoder.optional(7, storageMode, StringCodec.self)
            encoder.string(8, volumeName)
            encoder.optional(9, fsType, StringCodec.self)
            encoder.optional(10, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&gateway)
            case 2: try decoder.string(&system)
            case 3: try decoder.message(&_secretRef)
            case 4: try decoder.optional(&sslEnabled, BoolCodec.self)
            case 5: try decoder.optional(&protectionDomain, StringCodec.self)
            case 6: try decoder.optional(&storagePool, StringCodec.self)
            case 7: try decoder.optional(&storageMode, StringCodec.self)
            case 8: try decoder.string(&volumeName)
            case 9: try decoder.optional(&fsType, StringCodec.self)
            case 10: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }

    /// StorageOS volume.
    public struct StorageOSVolumeSource: Message {
        /// Name of the volume.
        public var volumeName: String?
        /// Namespace of the volume; the pod's own when absent.
        public var volumeNamespace: String?
        /// Secret of the pod's namespace with the credentials for the storage.
        @Sub public var secretRef: Kubernetes.LocalObjectReference
        /// Type of the file system that is mounted, such as `ext4`.
        public var fsType: String?
        /// Whether the volume is mounted for reading only.
        public var readOnly: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.StorageOSVolumeSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, volumeName, StringCodec.self)
            encoder.optional(2, volumeNamespace, StringCodec.self)
            encoder.message(3, _secretRef)
            encoder.optional(4, fsType, StringCodec.self)
            encoder.optional(5, readOnly, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&volumeName, StringCodec.self)
            case 2: try decoder.optional(&volumeNamespace, StringCodec.self)
            case 3: try decoder.message(&_secretRef)
            case 4: try decoder.optional(&fsType, StringCodec.self)
            case 5: try decoder.optional(&readOnly, BoolCodec.self)
            default: break
            }
        }
    }
}
